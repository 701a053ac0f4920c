import type { Runtime } from 'webextension-polyfill';
import { browser } from '../shared/extension-api/browser.ts';
import { FromContentScript, type GuideOpened } from '../shared/messages.ts';
import type { Setup } from '../shared/setup.ts';
import { currentSetup } from './current-setup.ts';
import { openGuide } from './open-guide.ts';
import { showAtField } from './show-at-field.ts';

/**
 * Answers the content script. A message of another shape, or from elsewhere, gets no answer.
 *
 * @param message any message
 * @param sender its sender, as stated by the browser
 */
export function answer(
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<GuideOpened | Setup> | undefined {
  const { data } = FromContentScript.safeParse(message);
  if (sender.id !== browser.runtime.id) return undefined;
  if (data?.type === 'notice-setup') return currentSetup(data.translatedTo, data.chosen);
  const { tab } = sender;
  if (data?.type === 'at-field' && tab?.id !== undefined) {
    void showAtField(tab.id, data);
  }
  if (data?.type !== 'open-guide') return undefined;
  // A page in a background tab must not open a popup over another page.
  if (!tab?.active || sender.frameId !== 0) return Promise.resolve({ opened: false, behind: true });
  return openGuide(data.kind, tab, data.bySelf);
}
