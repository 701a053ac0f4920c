import type { Setup } from '../content/setup.ts';
import type { LanguageId } from '../i18n/languages.ts';
import { noticeIn } from '../i18n/notices.ts';
import { isPhone } from '../is-phone.ts';
import { EVERY_LANGUAGE } from '../login-page/words/translated.ts';
import { loadSettings } from '../settings/load.ts';
import { setupFor } from '../settings/setup-for.ts';

/**
 * What the content script is to do, by the settings in force.
 *
 * @param translatedTo the language that a translator has put its page into
 */
export async function currentSetup(translatedTo?: LanguageId): Promise<Setup> {
  const loading = loadSettings({}, true, translatedTo);
  const [{ settings }, phone] = await Promise.all([loading, isPhone()]);
  return { ...setupFor(settings, noticeIn(settings.language), phone), words: EVERY_LANGUAGE };
}
