import { browser } from '../../shared/extension-api/browser.ts';
import { forgetHandout } from '../../shared/session/handout-topic.ts';

/** A browser shows the neighbour of a closed tab at once; a tab shown for longer than this, in milliseconds, was chosen. */
const CHOSEN = 1000;
/** A sheet that has been hidden for this long, in milliseconds, is abandoned. */
const ABANDONED = 180_000;

/**
 * Decides what happens to the sheet when the login page is closed. If the sheet is in front, somebody is reading or
 * printing it, and it stays until it has been hidden for some minutes. A sheet behind others is abandoned: the next person
 * must not see its topic, so it becomes the general sheet, in the language of the computer.
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
      // In a frozen tab, or while the computer sleeps, no timer runs.
    } else if (Date.now() - hiddenAt > ABANDONED) void empty();
  });
  return async () => {
    isKept = shownAt !== undefined && performance.now() - shownAt > CHOSEN;
    if (!isKept) await empty();
  };
}

/** Turns this tab into the general sheet. */
async function empty(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await forgetHandout(tab.id);
  // In a private window the topic is in the address: it is removed from the history of the tab too.
  history.replaceState(null, '', location.pathname);
  location.reload();
}
