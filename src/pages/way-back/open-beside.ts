import { browser } from '../../shared/extension-api/browser.ts';
import { bringForward } from './bring-forward.ts';
import { closePopup } from './close-popup.ts';
import { loginPageIn } from './login-page-in.ts';
import type { PageTab } from './page-tab.ts';

/**
 * Opens a page of the extension in a tab beside the login page, which becomes its opener: so it can lead back there, with
 * nothing stored and nothing in an address. Over any other page it has no opener. A popup closes.
 *
 * @param path from the root of the extension
 * @param pageTab the tab that this page is there for
 */
export async function openBeside(path: string, pageTab: PageTab): Promise<void> {
  const url = browser.runtime.getURL(path);
  const { id: openerTabId, windowId } = (await loginPageIn(pageTab)) ?? {};
  const beside =
    openerTabId === undefined || windowId === undefined ? {} : { openerTabId, windowId };
  // Firefox for Android knows no opener.
  const tab = await browser.tabs
    .create({ url, ...beside })
    .catch(() => browser.tabs.create({ url }));
  // Otherwise a guide in a window of its own would stay in front of it.
  await bringForward(tab);
  await closePopup();
}

/**
 * The login page's tab, for a page that {@link openBeside} has opened; undefined where it is not known, or shows
 * something else. Once an opener is closed, Chromium gives the opener of the opener instead, which may be any page.
 */
export async function openerTab(): Promise<number | undefined> {
  const { openerTabId } = await browser.tabs.getCurrent();
  return (await loginPageIn({ id: openerTabId }))?.id;
}
