import { browser } from '../browser.ts';
import { noteReloaded } from '../settings/reloaded-tabs.ts';
import { noteFreshTab } from '../settings/stale-tabs.ts';

/** How often the tab is looked at, in milliseconds. */
const EVERY = 500;
/** For how many looks a page has been whole before its content script should have answered. */
const PATIENT_LOOKS = 4;

/**
 * Loads the page in a tab anew, so that the content script comes into it, and notes that this was tried once the page
 * has been whole for two seconds. Never throws.
 *
 * @returns when that is noted, or the tab is gone
 */
export async function reloadPage(tabId: number): Promise<void> {
  try {
    await noteFreshTab(tabId);
    await browser.tabs.reload(tabId);
    for (let looks = 0; looks < PATIENT_LOOKS; ) {
      await new Promise((resolve) => setTimeout(resolve, EVERY));
      const { status } = await browser.tabs.get(tabId);
      looks = status === 'complete' ? looks + 1 : 0;
    }
    await noteReloaded(tabId);
  } catch {
    // It is closed by now.
  }
}
