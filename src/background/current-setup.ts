import { isPhone } from '../shared/extension-api/is-phone.ts';
import { noticeIn } from '../shared/i18n/notices.ts';
import type { LanguageId } from '../shared/languages.ts';
import { EVERY_LANGUAGE } from '../shared/login-words/translated.ts';
import { loadSettings } from '../shared/settings/load.ts';
import type { SettingsChange } from '../shared/settings/schema.ts';
import { type Setup, setupFor } from '../shared/setup.ts';

/**
 * The setup of the content script, by the settings in force.
 *
 * @param translatedTo the language that a translator has put its page into
 * @param chosen what was chosen in its private window, which it keeps
 */
export async function currentSetup(
  translatedTo?: LanguageId,
  chosen?: SettingsChange,
): Promise<Setup> {
  const loading = loadSettings({ unstored: chosen, translatedTo });
  const [{ settings }, phone] = await Promise.all([loading, isPhone()]);
  const setup = setupFor(settings, noticeIn(settings.language), phone);
  return { ...setup, words: EVERY_LANGUAGE, ...(chosen && { chosen }) };
}
