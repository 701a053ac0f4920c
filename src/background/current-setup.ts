import type { Setup } from '../content/setup.ts';
import { noticeIn } from '../i18n/notices.ts';
import { EVERY_LANGUAGE } from '../login-page/words/translated.ts';
import { loadSettings } from '../settings/load.ts';
import { setupFor } from '../settings/setup-for.ts';

/** What the content script is to do, by the settings in force. */
export async function currentSetup(): Promise<Setup> {
  const { settings } = await loadSettings();
  return { ...setupFor(settings, noticeIn(settings.language)), words: EVERY_LANGUAGE };
}
