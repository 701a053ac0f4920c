import { browser } from '../../shared/extension-api/browser.ts';

/** The tab under this popup; undefined where this page is in a tab or window of its own. */
export async function tabUnder(): Promise<number | undefined> {
  if (await browser.tabs.getCurrent()) return undefined;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
