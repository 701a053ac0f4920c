import type { FullNoticeTexts } from '../notice/texts.ts';
import type { LanguageId } from './languages.ts';

// The background cannot load a dictionary later, as a page can: it carries the notice of each, and no more.
const NOTICES = import.meta.glob<FullNoticeTexts>('./??.ts', { eager: true, import: 'notice' });

/** The notice's words in a language. */
export function noticeIn(language: LanguageId): FullNoticeTexts {
  return NOTICES[`./${language}.ts`] as FullNoticeTexts;
}
