import { allUnder } from './all-under.ts';

/** What the notice needs to be read at ease, in CSS pixels. */
const WIDE_ENOUGH = 240;
/** How far above the field it may stand. */
const HIGHEST = 99;

/**
 * Finds where something can stand under a field without covering or squeezing anything.
 *
 * @param field the field it belongs to
 * @returns the element to insert it after: the field's own group (with its label, hint and error) where
 *   the group's parent lays its children out downwards and is wide enough, else the nearest ancestor where that is so
 */
export function placeUnder(field: HTMLInputElement): Element {
  let place: Element | undefined;
  let element: Element = field;
  // A form with a field of the name `parentElement` leads back into itself.
  for (let step = 0, parent: Element | null; step < HIGHEST; step++, element = parent) {
    parent = element.parentElement;
    const isAlone = allUnder(element, 'input,select,textarea').length < 2;
    if (!parent || (place && !isAlone)) break;
    if (hasRoomUnder(parent)) place = element;
  }
  return place ?? field;
}

/** A label would pass clicks on to its field; rows, grids and tables would give a new child a column. */
function hasRoomUnder(parent: Element): boolean {
  const { display, flexDirection } = getComputedStyle(parent);
  const flow = /flex/.test(display) ? flexDirection : display;
  return (
    parent.clientWidth >= WIDE_ENOUGH &&
    /block|root|item|cell|column/.test(flow) &&
    !/^(label|p)$/.test(parent.localName)
  );
}
