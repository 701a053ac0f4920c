import type { Tabs, Windows } from 'webextension-polyfill';
import { browser } from '../shared/extension-api/browser.ts';
import { PAUSE, pause } from './pause.ts';
import { popupIsOpen } from './popup-is-open.ts';
import { type Refusal, refusalIn } from './refusals.ts';

/** How long a browser may take to answer, in milliseconds. */
const ANSWERED_BY = 5000;
/** How long after its answer the popup is listed at the latest, in milliseconds. */
const LISTED_BY = 1500;

/** In a full screen of the page, Firefox lists a popup that nobody sees for less than this, in milliseconds. */
const UNSEEN = 1000;

/**
 * Opens the popup in the window of a tab, and looks for it from the start: a browser reports late that it is open, or that
 * it was closed while it was loading. And Firefox reports a popup where there is none, since the window has no toolbar or
 * a policy prevents it.
 *
 * @returns what came of it, after five seconds at the latest
 */
export async function openPopup({ windowId }: Tabs.Tab): Promise<Refusal | 'open'> {
  const { type, state } = await windowOf(windowId);
  // Without a toolbar; Firefox would say that it has opened one.
  if (type === 'popup') return 'refused';
  let answer: Refusal | 'open' | undefined;
  ask(windowId).then(
    () => {
      answer = 'open';
    },
    (error) => {
      answer = refusalIn(error);
    },
  );
  /** For how long it has been listed. */
  let listed = 0;
  let unlisted = 0;
  for (let waited = 0; waited < ANSWERED_BY && unlisted < LISTED_BY; waited += PAUSE) {
    const isOpen = await popupIsOpen();
    if (listed && !isOpen) {
      return state === 'fullscreen' && listed < UNSEEN ? 'refused' : 'closed';
    }
    if (isOpen) listed += PAUSE;
    // Browsers also refuse to open it when it is open already, perhaps still loading.
    if (answer) {
      const mayGo = state === 'fullscreen' && listed < UNSEEN;
      if (isOpen && !mayGo) return 'open';
      if (!isOpen && answer !== 'open') return answer;
      if (!isOpen) unlisted += PAUSE;
    }
    await pause();
  }
  return listed ? 'open' : 'refused';
}

/** Rejects too where the browser has no such call, as on telephones. */
async function ask(windowId: number | undefined): Promise<void> {
  await browser.action.openPopup(windowId === undefined ? {} : { windowId });
}

/** Firefox for Android has no windows. */
async function windowOf(windowId = -1): Promise<Partial<Windows.Window>> {
  return (await browser.windows?.get(windowId).catch(() => undefined)) ?? {};
}
