import { browser } from '../../shared/extension-api/browser.ts';
import { isPrivate } from '../../shared/extension-api/is-private.ts';
import type { ShowOptions } from '../../shared/messages.ts';
import { closePopup } from './close-popup.ts';
import { loginPageIn } from './login-page-in.ts';
import { openBeside } from './open-beside.ts';
import { OPTIONS_FROM_GUIDE } from './options-from-guide.ts';
import type { PageTab } from './page-tab.ts';

/**
 * Shows the options, with a way back: a page of options that a guide has opened before comes to the front. A popup closes.
 *
 * @param pageTab the tab that this page is there for
 */
export async function openOptions(pageTab: PageTab): Promise<void> {
  const login = await loginPageIn(pageTab);
  const message: ShowOptions = { type: 'show-options', tabId: login?.id, isPrivate: isPrivate() };
  // Rejects where no page of the extension is open.
  const isShown = await browser.runtime.sendMessage(message).catch(() => false);
  if (isShown === true) await closePopup();
  else await openBeside(OPTIONS_FROM_GUIDE, pageTab);
}
