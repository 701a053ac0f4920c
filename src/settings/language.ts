import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import { bestLanguage, LANGUAGE_IDS, type LanguageId } from '../i18n/languages.ts';

const KEY = 'settings';
const Stored = z.object({ version: z.literal(1), language: z.enum(LANGUAGE_IDS) });

/** The language chosen on this computer, else the one of the browser, else French. */
export async function chosenLanguage(): Promise<LanguageId> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  const { data } = Stored.safeParse(stored[KEY]);
  return data?.language ?? bestLanguage([browser.i18n.getUILanguage(), ...navigator.languages]);
}

/** Remembers a choice of language. It says nothing about who made it. */
export async function chooseLanguage(language: LanguageId): Promise<void> {
  await browser.storage.local.set({ [KEY]: { version: 1, language } });
}
