import type { NoticeVoice } from '../notice/texts.ts';

/** What the content script is told of the settings. */
export interface Setup extends NoticeVoice {
  /** For how many kinds of number the guide may open by itself in a visit. */
  opens: number;
}
