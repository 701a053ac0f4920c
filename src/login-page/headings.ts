import { all } from './matches.ts';
import { textOf } from './text.ts';
import { fold } from './words/matcher.ts';

const HEADING = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';

/** What the headings before a field say, folded, the nearest first. */
export function headingsBefore(field: HTMLInputElement): string[] {
  return [...all(field.getRootNode() as Document | ShadowRoot, HEADING)]
    .filter((heading) => heading.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING)
    .map((heading) => fold(textOf(heading)))
    .reverse();
}
