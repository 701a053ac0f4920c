import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { LOGIN_PAGE_MATCH, LOGIN_PAGE_ORIGIN } from '../login-page/host.ts';

/** Chromium from 133 on; needs no permission. */
interface HostAccess {
  addHostAccessRequest?(request: { tabId: number; pattern: string }): Promise<void>;
}

/** How Chromium refuses, from 133 to 156 at least. */
const HAS_ACCESS = /already has access/;

/**
 * Whether a tab shows a page of the site that Repère is made for, whether the browser lets it act there or not. To be
 * asked only while the permission for it stands.
 *
 * Firefox gives the address of a page that an extension has the permission for, and of no other. Chromium gives none to
 * a content script's permission, but refuses to ask the person for what the extension has: seen in 156, also where a
 * policy (`runtime_blocked_hosts`) keeps the content script out. For any other site there is nothing that could be
 * asked for, and Chromium does nothing.
 *
 * @returns undefined where the browser does not tell. Never throws
 */
export async function isOnLoginSite(tab: Tabs.Tab): Promise<boolean | undefined> {
  if (tab.url) return tab.url.startsWith(LOGIN_PAGE_ORIGIN);
  if (import.meta.env.FIREFOX) return false;
  const permissions = browser.permissions as HostAccess;
  if (!permissions.addHostAccessRequest || tab.id === undefined) return undefined;
  try {
    await permissions.addHostAccessRequest({ tabId: tab.id, pattern: LOGIN_PAGE_MATCH });
    return false;
  } catch (error) {
    return HAS_ACCESS.test(String(error)) || undefined;
  }
}
