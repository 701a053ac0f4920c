import { first } from './matches.ts';
import { once } from './once.ts';
import { textOf } from './text.ts';

/** How many labels of a page are read; those of a field after them are in its group. */
const MANY = 300;

/** Gives the text of a field’s labels. */
export type LabelReader = (field: Element) => string;

/**
 * Reads labels for one search. All of a document or shadow root are gone through once: a browser goes through the
 * whole page for each single question of `field.labels`.
 */
export function labelReader(): LabelReader {
  const labelsIn = once((root: ParentNode) =>
    Map.groupBy(first(root, 'label', MANY), (label) => (label as HTMLLabelElement).control),
  );
  return (field) => {
    const labels = labelsIn(field.getRootNode() as Document | ShadowRoot);
    return (labels.get(field as HTMLElement) ?? []).map(textOf).join(' ');
  };
}
