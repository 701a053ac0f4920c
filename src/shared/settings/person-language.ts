import { browser } from '../extension-api/browser.ts';
import type { LanguageId } from '../languages.ts';

/**
 * The key in `storage.session` of the language of the person with a social worker. It is in memory only, until the browser
 * is closed.
 */
export const PERSON_KEY = 'person-language';

/** Remembers the language of the person who is here now. */
export async function setPersonLanguage(language: LanguageId): Promise<void> {
  await browser.storage.session.set({ [PERSON_KEY]: language });
}

/** Forgets it, since another person is here now. */
export async function forgetPersonLanguage(): Promise<void> {
  await browser.storage.session.remove(PERSON_KEY);
}
