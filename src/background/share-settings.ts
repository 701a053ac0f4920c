import { browser } from '../shared/extension-api/browser.ts';
import type { ToContentScript } from '../shared/messages.ts';
import { currentSetup } from './current-setup.ts';

/**
 * Sends the settings to every open login page, except in private windows: what was chosen there holds until they are
 * closed. Never throws: most tabs have no content script to receive it.
 */
export async function shareSettings(): Promise<void> {
  const message: ToContentScript = { type: 'setup', setup: await currentSetup() };
  const tabs = await browser.tabs.query({}).catch(() => []);
  const told = tabs.map(
    ({ id, incognito }) => id !== undefined && !incognito && browser.tabs.sendMessage(id, message),
  );
  await Promise.allSettled(told);
}
