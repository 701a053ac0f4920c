import { browser } from '../extension-api/browser.ts';
import { tabList } from './tab-list.ts';

/** The key in `storage.session`, which is in memory only. */
const KEY = 'stale-tabs';
const stale = tabList(KEY);

/**
 * Notes the tabs that were open when Repère was installed or allowed: if one of them shows the login page, our content
 * script is not in it before a reload. Their addresses are not known, and not wanted.
 */
export async function noteStaleTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await browser.storage.session.set({ [KEY]: tabs.flatMap(({ id }) => id ?? []) });
}

/** Notes that our content script is in this tab, or that the tab is being reloaded. Never throws. */
export async function noteFreshTab(tabId: number): Promise<void> {
  await stale.remove(tabId);
}

/**
 * Whether a tab has been open since before Repère was installed or allowed. It may show another site by now, so what the
 * guide says of it must be true there as well.
 */
export async function isStale(tabId: number): Promise<boolean> {
  return stale.has(tabId);
}
