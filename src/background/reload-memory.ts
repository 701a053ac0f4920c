import type { Runtime } from 'webextension-polyfill';
import { browser } from '../shared/extension-api/browser.ts';
import { ReloadSaid } from '../shared/messages.ts';
import { forgetStoredReload, forgetStoredReloads } from '../shared/session/reloaded-tabs.ts';

/**
 * The tabs in private windows for which the guide has told the person to reload. They are not stored: they are forgotten
 * when the browser stops the background, and the guide tells so once more.
 */
const inPrivate = new Set<number>();

/**
 * Remembers such tabs for a guide in a private window, and forgets a tab when its content script sends a message.
 *
 * @param message any message
 * @param sender its sender, as stated by the browser
 * @returns for such a guide, whether it has told so before; undefined leaves the answer to other listeners
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

/** Forgets one tab. Never throws. */
export async function forgetReload(tabId: number): Promise<void> {
  inPrivate.delete(tabId);
  await forgetStoredReload(tabId);
}

/** Forgets all tabs: Repère is allowed now. Never throws. */
export async function forgetReloads(): Promise<void> {
  inPrivate.clear();
  await forgetStoredReloads();
}
