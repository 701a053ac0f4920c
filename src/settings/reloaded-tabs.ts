import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import { isPrivate } from './change.ts';
import { readStorage } from './read-storage.ts';

/** The key in `storage.session`, which is in memory only. */
const KEY = 'reloaded-tabs';
const Ids = z.array(z.int());

/** Of a private window nothing is stored: this page alone knows. */
const own = new Set<number>();

/** Notes that a tab was loaded anew by Repère's own button, and nobody has answered there. Never throws. */
export async function noteReloaded(tabId: number): Promise<void> {
  own.add(tabId);
  if (isPrivate()) return;
  await browser.storage.session.set({ [KEY]: [...(await stored()), tabId] }).catch(() => {});
}

/** Whether a tab was loaded anew by Repère's own button since it came, or was allowed last. Never throws. */
export async function wasReloaded(tabId: number): Promise<boolean> {
  return own.has(tabId) || (await stored()).includes(tabId);
}

/** For the background: Repère is allowed now, so that loading a page anew may help again. */
export async function forgetReloads(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

async function stored(): Promise<number[]> {
  return Ids.safeParse(await readStorage('session', KEY)).data ?? [];
}
