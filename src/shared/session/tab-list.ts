import * as z from 'zod/mini';
import { browser } from '../extension-api/browser.ts';
import { readStorage } from '../extension-api/read-storage.ts';

const Ids = z.array(z.int());

/** A list of tabs, by their ids, in `storage.session`, which is in memory only. */
export interface TabList {
  has(tabId: number): Promise<boolean>;
  /** Never throws. */
  add(tabId: number): Promise<void>;
  /** Never throws. */
  remove(tabId: number): Promise<void>;
}

/** @param key of the list in that storage */
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
