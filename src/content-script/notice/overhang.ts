import { unclobbered } from '../unclobbered.ts';

/** Less is roundings and letters that are higher than their line, in CSS pixels. */
const LEAST = 4;
/** More is a list or panel, open over the page or hidden. */
const MOST = 96;

/**
 * Measures how far the content of an element hangs out below it: an error message that is positioned, or has more lines
 * than it was given room for (Angular Material 22 gives one). What an element further out positions does not count.
 *
 * @returns in CSS pixels; 0 where nothing hangs out, or it is clipped
 */
export function overhang(element: Element): number {
  const height = unclobbered(element, 'clientHeight');
  const last = unclobbered(element, 'lastElementChild');
  // Components are laid out within a line unless their page says otherwise, and have no height of their own then.
  if (!height) return last ? overhang(last) : 0;
  const over = unclobbered(element, 'scrollHeight') - height;
  const counts = over >= LEAST && over <= MOST;
  return counts && getComputedStyle(element).overflowY === 'visible' ? over : 0;
}
