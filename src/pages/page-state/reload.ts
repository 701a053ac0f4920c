import { browser } from '../../shared/extension-api/browser.ts';
import { noteReloadSaid } from '../../shared/session/reloaded-tabs.ts';
import { noteFreshTab } from '../../shared/session/stale-tabs.ts';

/** Reloads the page in a tab, so that the content script comes into it. Never throws. */
export async function reloadPage(tabId: number): Promise<void> {
  try {
    await noteFreshTab(tabId);
    await browser.tabs.reload(tabId);
    // In Firefox for Android no document can be marked, so it was not noted before.
    await noteReloadSaid(tabId);
  } catch {
    // It is closed by now.
  }
}
