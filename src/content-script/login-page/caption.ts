import { attribute } from './attribute.ts';
import { matches } from './matches.ts';

/** The words on a button: for an `<input>` its value, which is read for buttons only. */
export function captionOf(button: Element): string {
  const text = matches(button, 'input[type=submit],input[type=button]')
    ? (button as HTMLInputElement).value
    : button.textContent;
  return `${text} ${attribute(button, 'aria-label')}`;
}
