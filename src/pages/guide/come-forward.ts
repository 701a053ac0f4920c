import { browser } from '../../shared/extension-api/browser.ts';
import { bringForward } from '../way-back/bring-forward.ts';

/** Brings the window or tab that this page is in to the front. A popup is there already. */
export async function comeForward(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab) await bringForward(tab);
}
