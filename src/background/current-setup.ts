import { isPhone } from '../shared/extension-api/is-phone.ts';
import { noticeIn } from '../shared/i18n/notices.ts';
import { EVERY_LANGUAGE } from '../shared/login-words/translated.ts';
import { loadSettings } from '../shared/settings/load.ts';
import { type Setup, setupFor } from '../shared/setup.ts';

/** The setup of the content script, by the settings in force. */
export async function currentSetup(): Promise<Setup> {
  const [{ settings }, phone] = await Promise.all([loadSettings(), isPhone()]);
  return { ...setupFor(settings, noticeIn(settings.language), phone), words: EVERY_LANGUAGE };
}
