import { unclobbered } from '../unclobbered.ts';
import { ancestors } from './ancestors.ts';

/** How far above a field its block may reach where the page has no `<form>`. */
const HIGHEST = 6;

/**
 * The form a field belongs to, around its component too. Where there is none, the smallest block that has a
 * password, or all that is near.
 *
 * @param hasPassword tells whether a block has one, which may be shown as text
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
