import { browser } from '../browser.ts';
import { bringForward } from './bring-forward.ts';

/**
 * Closes the tab or window that this page is in.
 *
 * @param tabId comes to the front before: with the last tab of a window the window goes, and the browser may choose
 *   any other
 */
export async function leaveFor(tabId: number | undefined): Promise<void> {
  const login =
    tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
  if (login) await bringForward(login).catch(() => {});
  const own = await browser.tabs.getCurrent();
  if (own?.id !== undefined) await browser.tabs.remove(own.id);
}
