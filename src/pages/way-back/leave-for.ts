import { browser } from '../../shared/extension-api/browser.ts';
import { bringForward } from './bring-forward.ts';

/**
 * Closes the tab or window that this page is in.
 *
 * @param tabId the tab that comes to the front before: with its last tab a window closes, and the browser may show any
 *   other
 */
export async function leaveFor(tabId: number | undefined): Promise<void> {
  const login =
    tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
  if (login) await bringForward(login).catch(() => {});
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
