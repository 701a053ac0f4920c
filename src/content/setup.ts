import type { NoticeTexts } from '../notice/texts.ts';

/** What the content script is told of the settings. */
export interface Setup {
  texts: NoticeTexts;
  /** The notice's text is larger. */
  large: boolean;
  /** For how many kinds of number the guide may open by itself in a visit. */
  opens: number;
}
