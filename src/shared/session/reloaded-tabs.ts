import { browser } from '../extension-api/browser.ts';
import { isPrivate } from '../extension-api/is-private.ts';
import type { ReloadSaid } from '../messages.ts';
import { tabList } from './tab-list.ts';

/** The key in `storage.session`, which is in memory only. */
const KEY = 'reload-said';
const said = tabList(KEY);

/** Whether the guide has told the person to reload the page in a tab. Never throws. */
export async function wasReloadSaid(tabId: number): Promise<boolean> {
  return isPrivate() ? askBackground(tabId) : said.has(tabId);
}

/** Notes that the guide tells so now. Never throws. */
export async function noteReloadSaid(tabId: number): Promise<void> {
  if (isPrivate()) await askBackground(tabId, true);
  else await said.add(tabId);
}

/** Notes that a reload is no longer needed: the content script has answered. Never throws. */
export async function forgetReloadSaid(tabId: number): Promise<void> {
  if (isPrivate()) await askBackground(tabId, false);
  else await forgetStoredReload(tabId);
}

/** For the background: the tab is closed, or its content script has sent a message. Never throws. */
export async function forgetStoredReload(tabId: number): Promise<void> {
  await said.remove(tabId);
}

/** For the background: Repère is allowed now, so that reloading a page may help again. Never throws. */
export async function forgetStoredReloads(): Promise<void> {
  await browser.storage.session.remove(KEY).catch(() => {});
}

/** In a private window nothing is stored, and this page may go with its popup: so the background remembers. */
async function askBackground(tabId: number, now?: boolean): Promise<boolean> {
  const message: ReloadSaid = { type: 'reload-said', tabId, ...(now === undefined ? {} : { now }) };
  return (await browser.runtime.sendMessage(message).catch(() => false)) === true;
}
