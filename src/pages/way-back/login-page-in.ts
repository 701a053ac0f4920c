import type { Tabs } from 'webextension-polyfill';
import { browser } from '../../shared/extension-api/browser.ts';
import { seePage } from '../page-state/see.ts';
import type { PageTab } from './page-tab.ts';

/**
 * The tab, if it shows a page of the Caf's login site now: also where Repère is kept out or the page is still loading.
 * Without the permission for that site it cannot be known.
 *
 * @returns undefined where it shows another page, or is closed. Never throws
 */
export async function loginPageIn({ id }: PageTab): Promise<Tabs.Tab | undefined> {
  if (id === undefined) return undefined;
  const { state } = await seePage(id);
  if (state === 'elsewhere' || state === 'forbidden') return undefined;
  return browser.tabs.get(id).catch(() => undefined);
}
