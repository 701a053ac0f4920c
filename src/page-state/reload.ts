import { browser } from '../browser.ts';
import { noteReloadSaid } from '../settings/reloaded-tabs.ts';
import { noteFreshTab } from '../settings/stale-tabs.ts';

/** Loads the page in a tab anew, so that the content script comes into it. Never throws. */
export async function reloadPage(tabId: number): Promise<void> {
  try {
    await noteFreshTab(tabId);
    await browser.tabs.reload(tabId);
    // Where no document can be marked, in Firefox for Android, it was not noted before.
    await noteReloadSaid(tabId);
  } catch {
    // It is closed by now.
  }
}
