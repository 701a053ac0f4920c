import { fold } from '../../shared/login-words/fold.ts';
import { first } from './matches.ts';
import { memoize } from './memoize.ts';
import { textOf } from './text.ts';
import { isVisible } from './visible.ts';

const HEADING = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';
/** How many headings of a page are looked at, and how many before a field are read. */
const MANY = 300;
const NEAREST = 20;

/** Gives the words of the visible headings before a field, folded, the nearest first. */
export type HeadingReader = (field: HTMLInputElement) => string[];

/** Reads headings for one search. */
export function headingReader(): HeadingReader {
  const headingsIn = memoize((root: ParentNode) => first(root, HEADING, MANY));
  return (field) =>
    headingsIn(field.getRootNode() as Document | ShadowRoot)
      .filter((it) => it.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING)
      .slice(-NEAREST)
      .filter(isVisible)
      .map((heading) => fold(textOf(heading)))
      .reverse();
}
