import type { Tabs } from 'webextension-polyfill';
import { browser } from '../../shared/extension-api/browser.ts';
import { LOGIN_PAGE_MATCH, LOGIN_PAGE_ORIGIN } from '../../shared/login-host.ts';

/** Chromium from 133 on; needs no permission. */
interface HostAccess {
  addHostAccessRequest?(request: { tabId: number; pattern: string }): Promise<void>;
}

/** Chromium's refusal, from 133 to 156 at least. */
const HAS_ACCESS = /already has access/;

/**
 * Whether a tab shows a page of the login site, whether the browser lets Repère act there or not. Works only while the
 * permission for the site is granted.
 *
 * Firefox gives the address of pages that an extension has the permission for, and of no others. Chromium gives none for
 * the permission of a content script, but refuses a request for access that the extension already has: seen in 156, also
 * where a policy (`runtime_blocked_hosts`) keeps the content script out. For any other site Chromium ignores the request.
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
