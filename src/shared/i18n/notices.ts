import type { LanguageId } from '../languages.ts';
import type { FullNoticeTexts } from './texts/notice.ts';

// The background cannot load a dictionary later, as a page can: it contains the notice of each language, and no more.
const NOTICES = import.meta.glob<FullNoticeTexts>('./??.ts', { eager: true, import: 'notice' });

/** The notice's words in a language. */
export function noticeIn(language: LanguageId): FullNoticeTexts {
  return NOTICES[`./${language}.ts`] as FullNoticeTexts;
}
