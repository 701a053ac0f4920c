import { unclobbered } from '../unclobbered.ts';

/** The most that counts, in CSS pixels: what hangs out further is a list or panel, open over the page or hidden. */
const MOST = 64;

/**
 * Measures how far the content of an element hangs out below it: an error message that is positioned, or has more lines
 * than it was given room for (Angular Material gives one).
 *
 * @returns in CSS pixels; 0 where nothing hangs out, or it is clipped
 */
export function overhang(element: Element): number {
  const height = unclobbered(element, 'clientHeight');
  const over = height && unclobbered(element, 'scrollHeight') - height;
  return over < MOST && getComputedStyle(element).overflowY === 'visible' ? over : 0;
}
