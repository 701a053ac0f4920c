import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { ReloadSaid } from '../messages.ts';
import { forgetStoredReload, forgetStoredReloads } from '../settings/reloaded-tabs.ts';

/**
 * The tabs in private windows of which the guide has said that they must be loaded anew. Nothing of them is stored:
 * it is forgotten when the background falls asleep, and the guide says so once more.
 */
const inPrivate = new Set<number>();

/**
 * Remembers for a guide in a private window; and forgets about a tab that the content script is heard from.
 *
 * @param message whatever arrived
 * @param sender who sent it, as the browser vouches for it
 * @returns for such a guide, whether it was said before; undefined leaves the answer to others
 */
export function answerReload(
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<boolean> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const { data } = ReloadSaid.safeParse(message);
  if (!data) {
    if (sender.tab?.id !== undefined) void forgetReload(sender.tab.id);
    return undefined;
  }
  const { tabId, now } = data;
  const wasSaid = inPrivate.has(tabId);
  if (now === true) inPrivate.add(tabId);
  if (now === false) inPrivate.delete(tabId);
  return Promise.resolve(wasSaid);
}

/** Forgets about one tab. Never throws. */
export async function forgetReload(tabId: number): Promise<void> {
  inPrivate.delete(tabId);
  await forgetStoredReload(tabId);
}

/** Forgets about all: Repère is allowed now. Never throws. */
export async function forgetReloads(): Promise<void> {
  inPrivate.clear();
  await forgetStoredReloads();
}
