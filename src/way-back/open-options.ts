import { browser } from '../browser.ts';
import type { ShowOptions } from '../messages.ts';
import { isPrivate } from '../settings/change.ts';
import { closePopup } from './close-popup.ts';
import { loginPageIn } from './login-page-in.ts';
import { openBeside } from './open-beside.ts';
import { OPTIONS_FROM_GUIDE } from './options-from-guide.ts';
import type { PageTab } from './page-tab.ts';

/**
 * Shows the options, with a way back: those that a guide has opened before come to the front. A popup closes.
 *
 * @param pageTab that this page is there for
 */
export async function openOptions(pageTab: PageTab): Promise<void> {
  const login = await loginPageIn(pageTab);
  const message: ShowOptions = { type: 'show-options', tabId: login?.id, isPrivate: isPrivate() };
  // Rejects where no page of the extension is open to hear it.
  const isShown = await browser.runtime.sendMessage(message).catch(() => false);
  if (isShown === true) await closePopup();
  else await openBeside(OPTIONS_FROM_GUIDE, pageTab);
}
