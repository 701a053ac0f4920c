import { first } from './matches.ts';
import { once } from './once.ts';
import { textOf } from './text.ts';
import { isVisible } from './visible.ts';
import { fold } from './words/fold.ts';

const HEADING = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';
/** How many headings of a page are looked at, and how many before a field are read. */
const MANY = 300;
const NEAREST = 20;

/** Gives what the headings before a field say that are seen, folded, the nearest first. */
export type HeadingReader = (field: HTMLInputElement) => string[];

/** Reads headings for one search. */
export function headingReader(): HeadingReader {
  const headingsIn = once((root: ParentNode) => first(root, HEADING, MANY));
  return (field) =>
    headingsIn(field.getRootNode() as Document | ShadowRoot)
      .filter((it) => it.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING)
      .slice(-NEAREST)
      .filter(isVisible)
      .map((heading) => fold(textOf(heading)))
      .reverse();
}
