import { captionOf } from './caption.ts';
import { matches } from './matches.ts';
import { fold } from './words/fold.ts';

/** What the buttons among elements say, folded. Components are known for buttons by their names. */
export function actionsAmong(elements: readonly Element[]): string[] {
  return elements
    .filter(
      (element) =>
        /butt/.test(element.localName) ||
        matches(element, '[role=button],[type=submit],[type=button]'),
    )
    .map((button) => fold(captionOf(button)));
}
