import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import { readStorage } from './read-storage.ts';

const Ids = z.array(z.int());

/** Some tabs, by the browser's own numbers, in `storage.session`, which is in memory only. */
export interface TabList {
  has(tabId: number): Promise<boolean>;
  /** Never throws. */
  add(tabId: number): Promise<void>;
  /** Never throws. */
  remove(tabId: number): Promise<void>;
}

/** @param key under which they are in that storage */
export function tabList(key: string): TabList {
  const stored = async () => Ids.safeParse(await readStorage('session', key)).data ?? [];
  const store = (ids: number[]) => browser.storage.session.set({ [key]: ids }).catch(() => {});
  return {
    async has(tabId) {
      return (await stored()).includes(tabId);
    },
    async add(tabId) {
      const ids = await stored();
      if (!ids.includes(tabId)) await store([...ids, tabId]);
    },
    async remove(tabId) {
      const ids = await stored();
      if (ids.includes(tabId)) await store(ids.filter((id) => id !== tabId));
    },
  };
}
