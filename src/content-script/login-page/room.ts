import { unclobbered } from '../unclobbered.ts';
import { layoutBox } from './layout-box.ts';

/**
 * Measures the room for an element inserted after another: below it, not beside it.
 *
 * @returns the width inside the box that lays both out, without its padding, in CSS pixels; 0 where the inserted element
 *   would be beside the other, elsewhere, or not visible
 */
export function roomAfter(element: Element): number {
  const box = layoutBox(element);
  if (!box) return 0;
  const style = getComputedStyle(box);
  const lays = `${style.display} ${style.flexDirection} ${style.flexWrap}`;
  const { paddingLeft, paddingRight } = style;
  const width =
    unclobbered(box, 'clientWidth') -
    (Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight) || 0);
  const isDown =
    /block|root|item|cell|flex column /.test(lays) ||
    (/grid/.test(lays) && !style.gridTemplateColumns.includes(' ')) ||
    (/grid|flex row wrap$/.test(lays) && endsLine(element, box, width));
  // In a grid, an element without a row of its own is placed where those with one leave room.
  const isPlaced = /grid/.test(lays) && getComputedStyle(element).gridRowStart !== 'auto';
  return isDown && !isPlaced ? width : 0;
}

/** Where lines wrap, the notice takes a line of its own: it must not separate an element from what follows in its line. */
function endsLine(element: Element, box: Element, width: number): boolean {
  const inner = element.getBoundingClientRect();
  const outer = box.getBoundingClientRect();
  const isLeftward = getComputedStyle(box).direction === 'rtl';
  const rest = isLeftward ? inner.left - outer.left : outer.right - inner.right;
  return rest < outer.width - width + 2;
}
