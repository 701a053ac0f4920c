import { captionOf } from './caption.ts';
import { isButton } from './controls.ts';
import { fold } from './words/fold.ts';

/** What the buttons among elements say, folded. */
export function actionsAmong(elements: readonly Element[]): string[] {
  return elements.filter(isButton).map((button) => fold(captionOf(button)));
}
