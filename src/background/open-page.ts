import type { Tabs } from 'webextension-polyfill';
import { browser } from '../shared/extension-api/browser.ts';
import { within } from '../shared/within.ts';
import { PAUSE, pause } from './pause.ts';

/** The size of the window that replaces the popup, in CSS pixels. */
const WINDOW_SIZE = { width: 420, height: 720 };
/** How long a slow computer may take to load the guide, in milliseconds. */
const LOADED_BY = 15_000;
/** How long after its page has loaded the guide answers at the latest, in milliseconds. */
const ANSWERED_BY = 1500;

/**
 * Opens the guide in a window of its own, else in a tab, and sends it its topic: in an address, that would stay in the
 * history.
 *
 * @param tab the login page it is opened for
 * @param tell sends the topic; answers whether there was a guide to receive it
 * @returns whether the guide loaded. Where a policy blocks the extension's pages, the browser shows an error page instead,
 *   which is closed again
 */
export async function openPage(tab: Tabs.Tab, tell: () => Promise<boolean>): Promise<boolean> {
  const opened = (await inWindow(tab)) ?? (await inTab(tab));
  if (opened === undefined) return false;
  if (await comesUp(opened, tell)) return true;
  await browser.tabs.remove(opened).catch(() => {});
  return false;
}

const guideUrl = (): string => browser.runtime.getURL('popup.html');

/** @returns the tab in it; undefined where there is none */
async function inWindow({ incognito }: Tabs.Tab): Promise<number | undefined> {
  try {
    // Firefox for Android has no windows.
    const { id, tabs } = await browser.windows.create({
      type: 'popup',
      url: guideUrl(),
      incognito,
      ...WINDOW_SIZE,
    });
    if (tabs?.[0] || id === undefined) return tabs?.[0]?.id;
    // No browser guarantees that the window comes with its tabs.
    return (await browser.tabs.query({ windowId: id }))[0]?.id;
  } catch {
    return undefined;
  }
}

async function inTab({ windowId }: Tabs.Tab): Promise<number | undefined> {
  const place = windowId === undefined ? {} : { windowId };
  const tab = await browser.tabs.create({ url: guideUrl(), ...place }).catch(() => undefined);
  return tab?.id;
}

/** Waits until the guide answers: browsers report a page as open before it has loaded. */
async function comesUp(tabId: number, tell: () => Promise<boolean>): Promise<boolean> {
  let unheard = 0;
  for (let waited = 0; waited < LOADED_BY; waited += PAUSE) {
    // A page that receives it and does not answer yet is slow, but no error page.
    if (await within(LOADED_BY, tell(), true)) return true;
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    // Closed by the person, who has seen it.
    if (!tab) return true;
    if (tab.status === 'complete') unheard += PAUSE;
    if (unheard >= ANSWERED_BY) return false;
    await pause();
  }
  return true;
}
