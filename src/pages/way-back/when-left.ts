import type { Seen } from '../page-state/see.ts';

/** How long the change from one page of the Caf to the next may take, in milliseconds. */
const ON_ITS_WAY = 5000;

/**
 * Calls back once the tab of the login page shows another site, judged by its states over time. A login page that does not
 * answer has not been left.
 *
 * @returns to be called with each state
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
