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
  const { display, flexDirection, flexWrap, gridTemplateColumns, gridAutoFlow } = style;
  const width =
    unclobbered(box, 'clientWidth') -
    Number.parseFloat(style.paddingLeft || '0') -
    Number.parseFloat(style.paddingRight || '0');
  const isDown =
    /block|root|item|cell/.test(display) ||
    (/flex/.test(display) &&
      (flexDirection === 'column' ||
        (flexDirection === 'row' && flexWrap === 'wrap' && endsLine(element, box, width)))) ||
    (/grid/.test(display) &&
      gridAutoFlow.startsWith('row') &&
      // What has been given its row leaves the end of the grid to what has not.
      getComputedStyle(element).gridRowStart === 'auto' &&
      (!gridTemplateColumns.includes(' ') || endsLine(element, box, width)));
  return isDown ? width : 0;
}

/** In lines that break, the notice takes one of its own: what follows an element beside it would be torn from it. */
function endsLine(element: Element, box: Element, width: number): boolean {
  const inner = element.getBoundingClientRect();
  const outer = box.getBoundingClientRect();
  const isLeftward = getComputedStyle(box).direction === 'rtl';
  const rest = isLeftward ? inner.left - outer.left : outer.right - inner.right;
  return rest < outer.width - width + 2;
}
