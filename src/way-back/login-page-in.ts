import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { seePage } from '../page-state/see.ts';
import type { PageTab } from './page-tab.ts';

/**
 * The tab, where it shows a page of the Caf's login site at this moment: whether Repère acts there, or is kept out, or
 * the page is still loading. Without the permission for that site nobody can tell.
 *
 * @returns undefined where it shows anything else, or is closed. Never throws
 */
export async function loginPageIn({ id }: PageTab): Promise<Tabs.Tab | undefined> {
  if (id === undefined) return undefined;
  const { state } = await seePage(id);
  if (state === 'elsewhere' || state === 'forbidden') return undefined;
  return browser.tabs.get(id).catch(() => undefined);
}
