import { browser } from '../../shared/extension-api/browser.ts';

/** Closes this page if it is the popup: Firefox leaves that open over a new tab. */
export async function closePopup(): Promise<void> {
  if (!(await browser.tabs.getCurrent())) window.close();
}
