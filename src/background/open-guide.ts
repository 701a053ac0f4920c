import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import type { ShowGuide } from '../messages.ts';
import type { WarnedKind } from '../number/kinds.ts';
import { patiently } from './patiently.ts';
import { popupIsOpen } from './popup-is-open.ts';

/** Of the window that stands in for the popup, in CSS pixels. */
const WINDOW_SIZE = { width: 420, height: 720 };

let opening: Promise<boolean> | undefined;

/**
 * Opens the guide: in the popup, else in a window of its own, else in a tab. A guide that is open already
 * is shown instead, and a second call while the first is under way is the same call.
 *
 * @param kind what the guide is about
 * @param tab the login page it is opened for
 * @returns whether a guide is open now
 */
export function openGuide(kind: WarnedKind, tab: Tabs.Tab): Promise<boolean> {
  opening ??= open(kind, tab).finally(() => {
    opening = undefined;
  });
  return opening;
}

async function open(kind: WarnedKind, tab: Tabs.Tab): Promise<boolean> {
  const url = browser.runtime.getURL('popup.html');
  const { incognito, windowId } = tab;
  const inWindow = windowId === undefined ? {} : { windowId };
  // What it is about is told to the page once it hears: an address would outlast it in the history.
  const tell = () => patiently(() => showOpenGuide(kind, tab));
  return (
    (await showOpenGuide(kind, tab)) ||
    // Firefox before 149 and Chrome before 127 want a gesture that a page cannot pass on.
    (await succeeds(() =>
      // Looked for from the start: closed at once, it would be waited for in vain, and any other call with it.
      Promise.all([browser.action.openPopup(), patiently(popupIsOpen)]),
    )) ||
    // They refuse it as well when it is open already, though perhaps still loading.
    (await popupIsOpen()) ||
    // Firefox for Android has no windows.
    (await succeeds(() =>
      browser.windows.create({ type: 'popup', url, incognito, ...WINDOW_SIZE }).then(tell),
    )) ||
    (await succeeds(() => browser.tabs.create({ url, ...inWindow }).then(tell)))
  );
}

async function showOpenGuide(kind: WarnedKind, tab: Tabs.Tab): Promise<boolean> {
  const { id: tabId, incognito: isPrivate } = tab;
  const message: ShowGuide = { type: 'show-guide', kind, tabId, isPrivate };
  // Rejects where no page of the extension is open to hear it.
  return (await browser.runtime.sendMessage(message).catch(() => false)) === true;
}

async function succeeds(attempt: () => Promise<unknown>): Promise<boolean> {
  try {
    await attempt();
    return true;
  } catch {
    return false;
  }
}
