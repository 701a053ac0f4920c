import type { Seen } from '../page-state/see.ts';

/** For how long a page of the Caf's may be on its way to the next, in milliseconds. */
const ON_ITS_WAY = 5000;

/**
 * Tells once the tab of the login page shows pages of others, by what is seen of it again and again. A login page
 * where nobody answers is not left.
 *
 * @returns to be told each time
 */
export function whenLeft(onLeft: () => void): (seen: Seen) => void {
  let since: number | undefined;
  let isLeft = false;
  return ({ state }) => {
    if (isLeft || state === 'silent') return;
    since = state === 'elsewhere' ? (since ?? performance.now()) : undefined;
    isLeft = since !== undefined && performance.now() - since >= ON_ITS_WAY;
    if (isLeft) onLeft();
  };
}
