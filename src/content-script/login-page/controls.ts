import { elementsIn } from './elements.ts';
import { matches } from './matches.ts';
import { FIELDS } from './text.ts';
import { isVisible } from './visible.ts';

/** Tells whether an element is a field of whatever kind, but for hidden ones. */
export function isField(element: Element): boolean {
  return matches(element, FIELDS);
}

/** Tells whether an element is a button. Components are recognised as buttons by their names. */
export function isButton(element: Element): boolean {
  return (
    /butt/.test(element.localName) || matches(element, '[role=button],[type=submit],[type=button]')
  );
}

/**
 * The other controls around a field.
 *
 * @param block an element around the field
 * @returns whether there are other fields, and whether there are buttons below the field; a button beside it belongs to it
 */
export function othersIn(block: Element, field: Element): { fields: boolean; buttons: boolean } {
  const { bottom } = field.getBoundingClientRect();
  const others = elementsIn(block).filter((element) => element !== field && isVisible(element));
  return {
    fields: others.some(isField),
    buttons: others.some(
      (element) => isButton(element) && element.getBoundingClientRect().top >= bottom - 1,
    ),
  };
}
