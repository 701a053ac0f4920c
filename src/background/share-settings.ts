import { browser } from '../browser.ts';
import type { ToGuest } from '../messages.ts';
import { currentSetup } from './current-setup.ts';

/**
 * Tells every open login page what the settings are now, but for those in private windows: what was chosen
 * there holds until they are closed. Never throws: most tabs have nobody to hear it.
 */
export async function shareSettings(): Promise<void> {
  const message: ToGuest = { type: 'setup', setup: await currentSetup() };
  const tabs = await browser.tabs.query({}).catch(() => []);
  const told = tabs.map(
    ({ id, incognito }) => id !== undefined && !incognito && browser.tabs.sendMessage(id, message),
  );
  await Promise.allSettled(told);
}
