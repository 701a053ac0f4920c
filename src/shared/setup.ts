import type { NoticeTexts } from './i18n/texts/notice.ts';
import type { Words } from './login-words/words.ts';
import type { Settings, SettingsChange } from './settings/schema.ts';

/** More than there are kinds of number. */
const ANY = 9;

/** How the notice looks, and in which language. */
export interface NoticeOptions {
  texts: NoticeTexts;
  /** In larger text. */
  large: boolean;
  /** On a telephone: there a link calls, and elsewhere it would take the page away. */
  phone: boolean;
}

/** What the content script is told of the settings. */
export interface Setup extends NoticeOptions {
  /** For how many kinds of number the guide may open by itself in a visit. */
  opens: number;
  /**
   * The words by which the login is found, in all the languages that browsers translate it to. Only the background sends
   * them.
   */
  words?: Words;
  /** What was chosen in this private window: it is kept here, and nowhere else. */
  chosen?: SettingsChange;
}

/**
 * What the settings mean for the content script.
 *
 * @param texts the notice's, in the language of the settings
 * @param phone whether this is a telephone
 */
export function setupFor(settings: Settings, texts: NoticeTexts, phone: boolean): Setup {
  const most = settings.socialWorker ? 1 : ANY;
  return {
    texts,
    large: settings.largeText,
    phone,
    opens: settings.opening === 'on-click' ? 0 : most,
  };
}
