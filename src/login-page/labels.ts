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
  const read = new Set<Node>();
  const labels = new Map<Element | null, HTMLLabelElement[]>();
  return (field) => {
    const root = field.getRootNode() as Document | ShadowRoot;
    for (const label of read.has(root) ? [] : [...root.querySelectorAll('label')].slice(0, MANY)) {
      labels.set(label.control, [...(labels.get(label.control) ?? []), label]);
    }
    read.add(root);
    return (labels.get(field) ?? []).map(textOf).join(' ');
  };
}
