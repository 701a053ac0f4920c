import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import type { SituationId } from '../guide/situation.ts';
import { SITUATIONS } from '../guide/situations.ts';
import { LANGUAGE_IDS, type LanguageId } from '../i18n/languages.ts';
import { openBeside } from '../way-back/open-beside.ts';
import type { PageTab } from '../way-back/page-tab.ts';
import { isPrivate } from './change.ts';
import { readStorage } from './read-storage.ts';

const KEY = 'handout';
const Topic = z.object({
  situation: z.enum(Object.keys(SITUATIONS) as SituationId[]),
  language: z.enum(LANGUAGE_IDS),
});

/** What is to be printed, and in which language beside French. */
export type HandoutTopic = z.infer<typeof Topic>;

/**
 * Opens the sheet about a situation in a tab. What it is about waits in the memory of the session until that tab
 * takes it: an address would stay in the history of a computer that others use. A private window keeps no history
 * and is to leave nothing in any memory, so there it is the address.
 *
 * @param pageTab that the guide is there for
 */
export async function openHandout(
  situation: SituationId,
  language: LanguageId,
  pageTab: PageTab,
): Promise<void> {
  const topic: HandoutTopic = { situation, language };
  if (isPrivate()) {
    await openBeside(`handout.html#${new URLSearchParams(topic)}`, pageTab);
    return;
  }
  await browser.storage.session.set({ [KEY]: topic });
  await openBeside('handout.html', pageTab);
}

/**
 * What the sheet is to be about. Its tab takes it out of what all share, under its own number: so it is there when
 * the sheet is loaded anew, and another tab, or this one opened again once it was closed, finds nothing.
 *
 * @returns undefined where nothing is known
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

/** The tab is closed: nothing remains of what was printed there. */
export async function forgetHandout(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Somebody else is here now: nothing remains of what was printed in any tab. In a private window the tabs alone know. */
export async function forgetHandouts(): Promise<void> {
  if (isPrivate()) return;
  const all = await browser.storage.session.get(null).catch(() => ({}));
  await browser.storage.session.remove(Object.keys(all).filter((key) => key.startsWith(KEY)));
}

/** Tells when what was printed in this tab is forgotten. */
export async function onHandoutForgotten(act: () => void): Promise<void> {
  const { id = -1 } = await browser.tabs.getCurrent();
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[keyOf(id)];
    if (area === 'session' && change && change.newValue === undefined) act();
  });
}

const keyOf = (tabId: number): string => `${KEY}-${tabId}`;
