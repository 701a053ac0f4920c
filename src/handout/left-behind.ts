import { browser } from '../browser.ts';
import { forgetHandout } from '../settings/handout-topic.ts';

/** A browser shows the neighbour of a tab that is closed; who comes to it later has chosen to, in milliseconds. */
const CHOSEN = 1000;

/**
 * What becomes of the sheet when the login page is closed. Whoever has the sheet in front then is reading or printing
 * it, and keeps it. One that lies behind is left: the next person must not see what it was about, so it becomes the
 * sheet for everybody, in the language of the computer.
 *
 * @returns to be called when the login page is closed
 */
export function leftBehind(): () => Promise<void> {
  let shownAt = document.hidden ? undefined : -CHOSEN;
  document.addEventListener('visibilitychange', () => {
    shownAt = document.hidden ? undefined : performance.now();
  });
  return async () => {
    if (shownAt !== undefined && performance.now() - shownAt > CHOSEN) return;
    const own = await browser.tabs.getCurrent();
    if (own?.id !== undefined) await forgetHandout(own.id);
    // Where it has what it is about from its address, in a private window, that goes from the history of the tab too.
    history.replaceState(null, '', location.pathname);
    location.reload();
  };
}
