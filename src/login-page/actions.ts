import { captionOf } from './caption.ts';
import { matches } from './matches.ts';
import { fold } from './words/matcher.ts';

/** What the buttons among elements say, folded. Components are known for buttons by their names. */
export function actionsAmong(elements: readonly Element[]): string[] {
  return elements
    .filter(
      (element) =>
        /butt/.test(element.localName) ||
        matches(element, '[role=button],input[type=submit],input[type=button]'),
    )
    .map((button) => fold(captionOf(button)));
}
