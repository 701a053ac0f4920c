import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import { SITUATIONS, type SituationId } from '../guide/situations.ts';

const KEY = 'handout';
const Topic = z.enum(Object.keys(SITUATIONS) as SituationId[]);

/**
 * Opens the sheet about a situation in a tab. What it is about waits in the memory of the session: an
 * address would stay in the history of a computer that others use.
 */
export async function openHandout(situation: SituationId): Promise<void> {
  await browser.storage.session.set({ [KEY]: situation });
  await browser.tabs.create({ url: browser.runtime.getURL('handout.html') });
}

/** What the sheet is to be about; the main situation where nothing is known. */
export async function handoutTopic(): Promise<SituationId> {
  const stored = await browser.storage.session
    .get(KEY)
    .catch(() => ({}) as Record<string, unknown>);
  return Topic.safeParse(stored[KEY]).data ?? 'provisional';
}
