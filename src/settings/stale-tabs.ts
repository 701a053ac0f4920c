import { browser } from '../browser.ts';
import { tabList } from './tab-list.ts';

/** The key in `storage.session`, which is in memory only. */
const KEY = 'stale-tabs';
const stale = tabList(KEY);

/**
 * Notes which tabs were open when Repère came or was allowed: if one of them shows the login page, our content
 * script is not in it before a reload. Their addresses are not known, and not wanted.
 */
export async function noteStaleTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await browser.storage.session.set({ [KEY]: tabs.flatMap(({ id }) => id ?? []) });
}

/** Our content script has been met in this tab, or the tab is loaded anew now. Never throws. */
export async function noteFreshTab(tabId: number): Promise<void> {
  await stale.remove(tabId);
}

/**
 * Whether a tab has been open since before Repère came, or was allowed. It may have gone elsewhere since:
 * whatever is said of it must hold there too.
 */
export async function isStale(tabId: number): Promise<boolean> {
  return stale.has(tabId);
}
