import { browser } from '../browser.ts';
import type { Message } from '../messages.ts';

/** Tells the content script of every tab, of which most have none. Never throws. */
export async function tellTabs(message: Message): Promise<void> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  const told = tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, message));
  await Promise.allSettled(told);
}
