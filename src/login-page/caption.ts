import { attribute } from './attribute.ts';
import { matches } from './matches.ts';

/** What a button says: of an `<input>` that is its value, which is asked of buttons alone. */
export function captionOf(button: Element): string {
  const text = matches(button, 'input[type=submit],input[type=button]')
    ? (button as HTMLInputElement).value
    : button.textContent;
  return `${text} ${attribute(button, 'aria-label')}`;
}
