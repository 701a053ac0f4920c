import { browser } from '../browser.ts';
import type { ReloadSaid } from '../messages.ts';
import { isPrivate } from './change.ts';
import { tabList } from './tab-list.ts';

/** The key in `storage.session`, which is in memory only. */
const KEY = 'reload-said';
const said = tabList(KEY);

/** Whether the guide has said of a tab that its page must be loaded anew. Never throws. */
export async function wasReloadSaid(tabId: number): Promise<boolean> {
  return isPrivate() ? askBackground(tabId) : said.has(tabId);
}

/** Notes that the guide says so now. Never throws. */
export async function noteReloadSaid(tabId: number): Promise<void> {
  if (isPrivate()) await askBackground(tabId, true);
  else await said.add(tabId);
}

/** Notes that it is no longer so: the content script has answered there. Never throws. */
export async function forgetReloadSaid(tabId: number): Promise<void> {
  if (isPrivate()) await askBackground(tabId, false);
  else await forgetStoredReload(tabId);
}

/** For the background: the tab is closed, or the content script has been heard from it. Never throws. */
export async function forgetStoredReload(tabId: number): Promise<void> {
  await said.remove(tabId);
}

/** For the background: Repère is allowed now, so that loading a page anew may help again. Never throws. */
export async function forgetStoredReloads(): Promise<void> {
  await browser.storage.session.remove(KEY).catch(() => {});
}

/** Of a private window nothing is stored, and this page may be gone with its popup: the background remembers. */
async function askBackground(tabId: number, now?: boolean): Promise<boolean> {
  const message: ReloadSaid = { type: 'reload-said', tabId, ...(now === undefined ? {} : { now }) };
  return (await browser.runtime.sendMessage(message).catch(() => false)) === true;
}
