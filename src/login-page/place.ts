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
  let nearest: Element | undefined;
  let group: Element | undefined;
  for (let element: Element = field; element.parentElement; element = element.parentElement) {
    const alone = element.querySelectorAll('input,select,textarea').length < 2;
    if (!alone && nearest) break;
    if (!hasRoomUnder(element.parentElement)) continue;
    nearest ??= element;
    if (alone) group = element;
  }
  return group ?? nearest ?? field;
}

/** A label would pass clicks on to its field; rows, grids and tables would give a new child a column. */
function hasRoomUnder(parent: Element): boolean {
  const { display, flexDirection } = getComputedStyle(parent);
  const flow = /flex/.test(display) ? flexDirection : display;
  return (
    parent.clientWidth >= WIDE_ENOUGH &&
    /block|root|item|cell|column/.test(flow) &&
    !parent.matches('label,p')
  );
}
