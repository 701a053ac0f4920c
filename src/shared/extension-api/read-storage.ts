import { browser } from './browser.ts';

/** What is stored under a key; undefined where nothing is, and where the storage is broken. Never throws. */
export async function readStorage(area: 'local' | 'session', key: string): Promise<unknown> {
  const stored = await browser.storage[area].get(key).catch(() => ({}) as Record<string, unknown>);
  return stored[key];
}
