import { fold } from '../../shared/login-words/fold.ts';
import { captionOf } from './caption.ts';
import { isButton } from './controls.ts';

/** The words on the buttons among some elements, folded. */
export function actionsAmong(elements: readonly Element[]): string[] {
  return elements.filter(isButton).map((button) => fold(captionOf(button)));
}
