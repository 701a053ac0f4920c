import { unclobbered } from '../unclobbered.ts';
import { ancestors } from './ancestors.ts';

/** How far above a field its block may reach where the page has no `<form>`. */
const HIGHEST = 6;

/**
 * The form of a field, also where the field is in a component inside it. Without a form, the smallest block that has a
 * password, or the widest one within reach.
 *
 * @param hasPassword tells whether a block has a password field, which may be shown as text
 */
export function blockOf(
  field: HTMLInputElement,
  hasPassword: (block: Element) => boolean,
): Element | undefined {
  if (field.form) return field.form;
  const near = ancestors(field, HIGHEST);
  const isForm = (element: Element) => unclobbered(element, 'localName') === 'form';
  return near.find(isForm) ?? near.find(hasPassword) ?? near.at(-1);
}
