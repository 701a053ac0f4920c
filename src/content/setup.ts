import type { Words } from '../login-page/words/words.ts';
import type { NoticeVoice } from '../notice/texts.ts';
import type { SettingsChange } from '../settings/schema.ts';

/** What the content script is told of the settings. */
export interface Setup extends NoticeVoice {
  /** For how many kinds of number the guide may open by itself in a visit. */
  opens: number;
  /**
   * By which words the login is found, in all the languages that browsers translate it to. From the background alone: the
   * pages of the extension do without.
   */
  words?: Words;
  /** What was chosen in this private window: it is kept here, and nowhere else. */
  own?: SettingsChange;
}
