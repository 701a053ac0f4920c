import type { Tabs } from 'webextension-polyfill';
import { browser } from '../shared/extension-api/browser.ts';
import type { ShowGuide } from '../shared/messages.ts';
import type { WarnedKind } from '../shared/number/kinds.ts';

/**
 * Makes a guide that is open show a topic and come to the front.
 *
 * @param kind what it is to be about
 * @param tab the login page it is opened for
 * @returns whether there is one
 */
export async function showOpenGuide(kind: WarnedKind, tab: Tabs.Tab): Promise<boolean> {
  const { id: tabId, incognito: isPrivate } = tab;
  const message: ShowGuide = { type: 'show-guide', kind, tabId, isPrivate };
  // Rejects where no page of the extension is open.
  return (await browser.runtime.sendMessage(message).catch(() => false)) === true;
}
