import { browser } from '../browser.ts';
import type { LanguageId } from '../i18n/languages.ts';

/**
 * The key in `storage.session` of the language of the person who sits beside a social worker. It is in memory
 * only, and goes with the browser.
 */
export const PERSON_KEY = 'person-language';

/** Remembers the language of the person who is here now. */
export async function setPersonLanguage(language: LanguageId): Promise<void> {
  await browser.storage.session.set({ [PERSON_KEY]: language });
}

/** Somebody else sits here now. */
export async function forgetPersonLanguage(): Promise<void> {
  await browser.storage.session.remove(PERSON_KEY);
}
