import { unclobbered } from '../unclobbered.ts';
import { layoutBox } from './layout-box.ts';

/**
 * Measures the room for something put in after an element: below it, not beside it.
 *
 * @returns the width inside the box that lays both out, without its padding, in CSS pixels; 0 where what is put
 *   in would stand beside the element, elsewhere, or unseen
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
  // What has been given a row of a grid leaves the end of it to what has not.
  const isPlaced = /grid/.test(lays) && getComputedStyle(element).gridRowStart !== 'auto';
  return isDown && !isPlaced ? width : 0;
}

/** In lines that break, the notice takes one of its own: what follows an element beside it would be torn from it. */
function endsLine(element: Element, box: Element, width: number): boolean {
  const inner = element.getBoundingClientRect();
  const outer = box.getBoundingClientRect();
  const isLeftward = getComputedStyle(box).direction === 'rtl';
  const rest = isLeftward ? inner.left - outer.left : outer.right - inner.right;
  return rest < outer.width - width + 2;
}
