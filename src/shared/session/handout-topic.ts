import * as z from 'zod/mini';
import type { SituationId } from '../advice/situation.ts';
import { SITUATIONS } from '../advice/situations.ts';
import { browser } from '../extension-api/browser.ts';
import { isPrivate } from '../extension-api/is-private.ts';
import { readStorage } from '../extension-api/read-storage.ts';
import { LANGUAGE_IDS } from '../languages.ts';

const KEY = 'handout';
const Topic = z.object({
  situation: z.enum(Object.keys(SITUATIONS) as SituationId[]),
  language: z.enum(LANGUAGE_IDS),
});

/** What is to be printed, and in which language besides French. */
export type HandoutTopic = z.infer<typeof Topic>;

/** Stores the topic for the tab of the sheet that opens next. */
export async function storeHandoutTopic(topic: HandoutTopic): Promise<void> {
  await browser.storage.session.set({ [KEY]: topic });
}

/**
 * The topic of the sheet in this tab. The tab takes it from the shared key and stores it under its own id: so it is
 * still there when the sheet is reloaded, and another tab, or this one closed and opened again, finds nothing.
 *
 * @returns undefined where no topic is known
 */
export async function handoutTopic(): Promise<HandoutTopic | undefined> {
  const inAddress = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
  const addressed = Topic.safeParse(inAddress).data;
  if (addressed) return addressed;
  const { id = -1 } = await browser.tabs.getCurrent();
  const handed = Topic.safeParse(await readStorage('session', KEY)).data;
  if (!handed) return Topic.safeParse(await readStorage('session', keyOf(id))).data;
  await browser.storage.session.set({ [keyOf(id)]: handed });
  await browser.storage.session.remove(KEY);
  return handed;
}

/** Forgets the topic of a tab that is closed. */
export async function forgetHandout(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Forgets the topics of all tabs, for the next person. In a private window only the tabs themselves know them. */
export async function forgetHandouts(): Promise<void> {
  if (isPrivate()) return;
  const all = await browser.storage.session.get(null).catch(() => ({}));
  await browser.storage.session.remove(Object.keys(all).filter((key) => key.startsWith(KEY)));
}

/** Calls back when the topic of this tab is forgotten. */
export async function onHandoutForgotten(act: () => void): Promise<void> {
  const { id = -1 } = await browser.tabs.getCurrent();
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[keyOf(id)];
    if (area === 'session' && change && change.newValue === undefined) act();
  });
}

const keyOf = (tabId: number): string => `${KEY}-${tabId}`;
