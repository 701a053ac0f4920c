import { unclobbered } from '../unclobbered.ts';
import { around } from './ancestors.ts';
import { blockOf } from './block.ts';
import { othersIn } from './controls.ts';
import { elementsIn, fieldsAmong } from './elements.ts';
import { isHydrating } from './hydration.ts';
import { matches } from './matches.ts';
import { lastOwnSibling } from './own-siblings.ts';
import { roomAfter } from './room.ts';

/** The width in which the notice is easy to read, in CSS pixels. */
const WIDE_ENOUGH = 190;

/**
 * Finds the place for an element under a field, in its form, where it neither covers nor squeezes anything.
 *
 * @param field the field it belongs to
 * @returns the element to insert it after, or nothing while the page must not be touched: ask again a little later
 */
export function placeUnder(field: HTMLInputElement): Element | undefined {
  return isHydrating(field) ? undefined : lastOwnSibling(field, roomiest(field));
}

/**
 * The field's own group (with its label, hint and error) where there is room under it; else the nearest element around it
 * where there is, above the buttons; else the one with most room. In a form that is a single row there is room only below
 * the form: in the row, the notice would take the width of the fields.
 */
function roomiest(field: HTMLInputElement): Element {
  const form = blockOf(field, (block) =>
    fieldsAmong(elementsIn(block)).some(({ type }) => type === 'password'),
  );
  let place: Element = field;
  let most = 0;
  for (let element: Element | null = field; element; ) {
    const room = roomAfter(element);
    if (room && room >= Math.min(most, WIDE_ENOUGH)) {
      place = element;
      most = room;
    }
    const parent: Element | null = around(element);
    if (!parent || element === form || (most && parent === form)) break;
    if (matches(parent, 'body,dialog,[popover]')) break;
    const others = othersIn(parent, field);
    const leavesRoot = parent !== unclobbered(element, 'parentNode');
    if (others.buttons || (most >= WIDE_ENOUGH && (others.fields || leavesRoot))) break;
    element = parent;
  }
  return place;
}
