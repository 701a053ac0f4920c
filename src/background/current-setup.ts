import { isPhone } from '../shared/extension-api/is-phone.ts';
import { noticeIn } from '../shared/i18n/notices.ts';
import type { LanguageId } from '../shared/languages.ts';
import { EVERY_LANGUAGE } from '../shared/login-words/translated.ts';
import { loadSettings } from '../shared/settings/load.ts';
import { type Setup, setupFor } from '../shared/setup.ts';

/**
 * The setup of the content script, by the settings in force.
 *
 * @param translatedTo the language that a translator has put its page into
 */
export async function currentSetup(translatedTo?: LanguageId): Promise<Setup> {
  const loading = loadSettings({}, true, translatedTo);
  const [{ settings }, phone] = await Promise.all([loading, isPhone()]);
  return { ...setupFor(settings, noticeIn(settings.language), phone), words: EVERY_LANGUAGE };
}
