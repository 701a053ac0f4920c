import { unclobbered } from '../unclobbered.ts';
import { isVisible } from './visible.ts';

/** How far above a field its block may reach where the page has no `<form>`. */
const HIGHEST = 6;

/**
 * The form a field belongs to, or else the smallest block that holds a password field too.
 *
 * @param field the field that may take the number
 * @param password selector of the password field
 * @returns the block, or undefined where the field stands near no password
 */
export function blockOf(field: HTMLInputElement, password: string): Element | undefined {
  if (field.form) return field.form;
  let block = field.parentElement;
  for (let step = 0; block && step < HIGHEST; step++, block = block.parentElement) {
    if (unclobbered(block, 'querySelector').call(block, password)) return block;
  }
  return undefined;
}

/**
 * Tells a login form from the forms that look like one: it has one password field that can be seen, where
 * creating or changing an account takes two, or other fields beside it; and it offers nothing to those who have
 * no number, as the account-creation page does («Je ne dispose pas de numéro de sécurité sociale»).
 *
 * @param block a form or block
 * @param password selector of the password field; one may be shown as text by an "eye" button
 * @param others selector of what no login form has
 */
export function isLoginBlock(
  block: Element,
  password: string,
  others = '[type=password]',
): boolean | undefined {
  const [only, second] = unclobbered(block, 'querySelectorAll').call(
    block,
    `${password},${others}`,
  );
  return (
    only?.matches(password) &&
    !second &&
    isVisible(only) &&
    !/ne dispose pas/i.test(block.textContent)
  );
}
