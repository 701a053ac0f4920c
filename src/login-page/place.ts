import { unclobbered } from '../unclobbered.ts';

/** What the notice needs to be read at ease, in CSS pixels. */
const WIDE_ENOUGH = 240;

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
  for (;;) {
    const parent = unclobbered(element, 'parentElement');
    const fields = unclobbered(element, 'querySelectorAll').call(element, 'input,select,textarea');
    if (!parent || (place && fields.length > 1)) return place ?? field;
    if (hasRoomUnder(parent)) place = element;
    element = parent;
  }
}

/** A label would pass clicks on to its field; rows, grids and tables would give a new child a column. */
function hasRoomUnder(parent: Element): boolean {
  const { display, flexDirection } = getComputedStyle(parent);
  return (
    unclobbered(parent, 'clientWidth') >= WIDE_ENOUGH &&
    /flex column|(block|root|item|cell) /.test(`${display} ${flexDirection}`) &&
    !/^(label|p)$/.test(parent.localName)
  );
}
