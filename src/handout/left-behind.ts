import { browser } from '../browser.ts';
import { forgetHandout } from '../settings/handout-topic.ts';

/** A browser shows the neighbour of a tab that is closed; who comes to it later has chosen to, in milliseconds. */
const CHOSEN = 1000;
/** Nobody comes back to a sheet that has been out of sight for this long, in milliseconds. */
const ABANDONED = 180_000;

/**
 * What becomes of the sheet when the login page is closed. Whoever has the sheet in front then is reading or printing
 * it, and keeps it until it has been out of sight for some minutes. One that lies behind is left: the next person must
 * not see what it was about, so it becomes the sheet for everybody, in the language of the computer.
 *
 * @returns to be called when the login page is closed
 */
export function leftBehind(): () => Promise<void> {
  let shownAt = document.hidden ? undefined : Number.NEGATIVE_INFINITY;
  let isKept = false;
  let hiddenAt = Number.POSITIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('visibilitychange', () => {
    shownAt = document.hidden ? undefined : performance.now();
    clearTimeout(timer);
    if (!isKept) return;
    if (document.hidden) {
      hiddenAt = Date.now();
      timer = setTimeout(empty, ABANDONED);
      // A tab that is frozen, or a computer that sleeps, runs no timer.
    } else if (Date.now() - hiddenAt > ABANDONED) void empty();
  });
  return async () => {
    isKept = shownAt !== undefined && performance.now() - shownAt > CHOSEN;
    if (!isKept) await empty();
  };
}

/** Makes this tab the sheet for everybody. */
async function empty(): Promise<void> {
  const own = await browser.tabs.getCurrent();
  if (own?.id !== undefined) await forgetHandout(own.id);
  // Where it has what it is about from its address, in a private window, that goes from the history of the tab too.
  history.replaceState(null, '', location.pathname);
  location.reload();
}
