import type { Setup } from '../content/setup.ts';
import { noticeIn } from '../i18n/notices.ts';
import { isPhone } from '../is-phone.ts';
import { EVERY_LANGUAGE } from '../login-page/words/translated.ts';
import { loadSettings } from '../settings/load.ts';
import { setupFor } from '../settings/setup-for.ts';

/** What the content script is to do, by the settings in force. */
export async function currentSetup(): Promise<Setup> {
  const [{ settings }, phone] = await Promise.all([loadSettings(), isPhone()]);
  return { ...setupFor(settings, noticeIn(settings.language), phone), words: EVERY_LANGUAGE };
}
