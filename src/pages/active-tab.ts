import { browser } from '../browser.ts';
import type { Message } from '../messages.ts';

/**
 * Sends a message to the content script of the active tab.
 *
 * @returns its answer; undefined on every page but the login page. Never throws.
 */
export async function sendToActiveTab(message: Message): Promise<unknown> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id === undefined ? undefined : await browser.tabs.sendMessage(tab.id, message);
  } catch {
    return undefined;
  }
}
