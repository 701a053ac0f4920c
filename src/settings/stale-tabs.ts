import * as z from 'zod/mini';
import { browser } from '../browser.ts';

/** The key in `storage.session`, which is in memory only. */
const KEY = 'stale-tabs';
const Ids = z.array(z.int());

/**
 * Notes which tabs were open when Repère came or was allowed: if one of them shows the login page, our content
 * script is not in it before a reload. Their addresses are not known, and not wanted.
 */
export async function noteStaleTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await browser.storage.session.set({ [KEY]: tabs.flatMap(({ id }) => id ?? []) });
}

/** Whether a tab has been open since before Repère came, or was allowed. */
export async function isStale(tabId: number): Promise<boolean> {
  const stored = await browser.storage.session
    .get(KEY)
    .catch(() => ({}) as Record<string, unknown>);
  return Ids.safeParse(stored[KEY]).data?.includes(tabId) ?? false;
}
