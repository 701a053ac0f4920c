import { browser } from 'wxt/browser';
import type { GuideOpened, Message } from '../messages.ts';
import type { WarnedKind } from '../number/kinds.ts';

/**
 * Asks the background to open the guide.
 *
 * @returns whether it is open; false as well where the extension was updated or removed under the page,
 *   or answers in another shape. Never throws.
 */
export async function askForGuide(kind: WarnedKind): Promise<boolean> {
  const message: Message = { type: 'open-guide', kind };
  try {
    const reply: Partial<GuideOpened> | undefined = await browser.runtime.sendMessage(message);
    return reply?.opened === true;
  } catch {
    return false;
  }
}

/** Whether the extension has gone from under this script: an update or removal leaves the script behind. */
export function isOrphaned(): boolean {
  return !browser.runtime?.id;
}
