import { browser } from '../../shared/extension-api/browser.ts';
import { LOGIN_PAGE_MATCH } from '../../shared/login-host.ts';

const LOGIN_PAGE = { origins: [LOGIN_PAGE_MATCH] };

/** Whether the browser lets the content script run: people can withdraw that in both browsers. */
export async function isAllowed(): Promise<boolean> {
  try {
    return await browser.permissions.contains(LOGIN_PAGE);
  } catch {
    return true;
  }
}

/** Asks the person for it, by the browser's prompt. To be called in a click, before anything is awaited. */
export async function askForPermission(): Promise<boolean> {
  return browser.permissions.request(LOGIN_PAGE).catch(() => false);
}
