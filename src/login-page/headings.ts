import { all } from './matches.ts';
import { textOf } from './text.ts';
import { fold } from './words/fold.ts';

const HEADING = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';

/** What the headings before an element say, folded, the nearest first. */
export function headingsBefore(element: Element): string[] {
  return [...all(element.getRootNode() as Document | ShadowRoot, HEADING)]
    .filter(
      (heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
    )
    .map((heading) => fold(textOf(heading)))
    .reverse();
}
