import { browser } from './browser.ts';

/**
 * Whether this browser runs on a telephone, where a link can call: it runs on Android. The browser itself says so
 * (`runtime.getPlatformInfo`). What a page can measure says less: computers have narrow windows and touch screens,
 * and a browser may give another name for itself. On a tablet without a telephone the link asks by what to call, and
 * leaves the page in its place, which on a computer it does not. Where the browser does not say: no.
 */
export async function isPhone(): Promise<boolean> {
  try {
    return (await browser.runtime.getPlatformInfo()).os === 'android';
  } catch {
    return false;
  }
}
