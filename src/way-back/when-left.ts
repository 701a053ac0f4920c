import type { Seen } from '../page-state/see.ts';

/** For how many looks, of one second each, a page of the Caf's may be on its way to the next. */
const ON_ITS_WAY = 5;

/**
 * Tells once the tab of the login page shows pages of others, by what is seen of it again and again.
 *
 * @returns to be told each time
 */
export function whenLeft(onLeft: () => void): (seen: Seen) => void {
  let unanswered = 0;
  return ({ state }) => {
    if (state === 'silent') return;
    unanswered = state === 'answering' ? 0 : unanswered + 1;
    if (unanswered === ON_ITS_WAY) onLeft();
  };
}
