import { browser } from '../browser.ts';
import { bringForward } from './bring-forward.ts';
import { currentLoginTab } from './login-tab.ts';

/**
 * Opens a page of the extension in a tab beside the login page, which becomes its opener: so it knows its way back,
 * with nothing stored and nothing in an address. A popup closes.
 *
 * @param path from the root of the extension
 */
export async function openBeside(path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  const tabId = currentLoginTab();
  const login =
    tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
  const { id: openerTabId, windowId } = login ?? {};
  const beside =
    openerTabId === undefined || windowId === undefined ? {} : { openerTabId, windowId };
  // Firefox for Android knows no opener.
  const tab = await browser.tabs
    .create({ url, ...beside })
    .catch(() => browser.tabs.create({ url }));
  // A guide in a window of its own would stay in front of it.
  await bringForward(tab);
  // Firefox leaves its popup open over it.
  if (!(await browser.tabs.getCurrent())) window.close();
}

/** The login page's tab, for a page that {@link openBeside} has opened; undefined where it is not known. */
export async function openerTab(): Promise<number | undefined> {
  const { openerTabId } = await browser.tabs.getCurrent();
  const opener =
    openerTabId === undefined
      ? undefined
      : await browser.tabs.get(openerTabId).catch(() => undefined);
  return opener?.id;
}
