import { browser } from '../browser.ts';

/** Closes this page where it is the popup: Firefox leaves that open over a tab that is opened. */
export async function closePopup(): Promise<void> {
  if (!(await browser.tabs.getCurrent())) window.close();
}
