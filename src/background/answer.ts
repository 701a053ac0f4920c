import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import type { Setup } from '../content/setup.ts';
import { FromGuest, type GuideOpened } from '../messages.ts';
import { currentSetup } from './current-setup.ts';
import { openGuide } from './open-guide.ts';
import { showAtField } from './show-at-field.ts';

/**
 * Answers the content script. A message of another shape, or from elsewhere, gets no answer.
 *
 * @param message whatever arrived
 * @param sender who sent it, as the browser vouches for it
 */
export function answer(
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<GuideOpened | Setup> | undefined {
  const { data } = FromGuest.safeParse(message);
  if (sender.id !== browser.runtime.id) return undefined;
  if (data?.type === 'notice-setup') return currentSetup(data.translatedTo);
  const { tab } = sender;
  if (data?.type === 'at-field' && tab?.id !== undefined) {
    void showAtField(tab.id, data);
  }
  if (data?.type !== 'open-guide') return undefined;
  // A page in the background must not put a popup over another.
  if (!tab?.active || sender.frameId !== 0) return Promise.resolve({ opened: false, behind: true });
  return openGuide(data.kind, tab, data.bySelf);
}
