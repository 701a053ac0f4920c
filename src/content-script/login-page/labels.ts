import { first } from './matches.ts';
import { memoize } from './memoize.ts';
import { textOf } from './text.ts';

/** How many labels of a page are read; the label of a field after them is found in its group. */
const MANY = 300;

/** Gives the text of a field’s labels. */
export type LabelReader = (field: Element) => string;

/**
 * Reads labels for one search. Those of a document or shadow root are collected once: for each call of `field.labels` a
 * browser goes through the whole page.
 */
export function labelReader(): LabelReader {
  const labelsIn = memoize((root: ParentNode) =>
    Map.groupBy(first(root, 'label', MANY), (label) => (label as HTMLLabelElement).control),
  );
  return (field) => {
    const labels = labelsIn(field.getRootNode() as Document | ShadowRoot);
    return (labels.get(field as HTMLElement) ?? []).map(textOf).join(' ');
  };
}
