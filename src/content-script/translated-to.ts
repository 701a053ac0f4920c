import type { LanguageId } from '../shared/languages.ts';
import { languageOf } from './login-page/language-of.ts';

/** No more than this is told of what a page says there: it could be anything. */
const TWO_LETTERS = /^[a-z]{2}\b/;

/**
 * The language that a translator has put a page into: those of Chrome and of Firefox name it at the root element. What
 * the page was served with is no sign of that, even where it is wrong.
 *
 * @param served the language of the document as it came
 * @returns perhaps none of ours: whoever is told knows which there are
 */
export function translatedTo(doc: Document, served: string): LanguageId | undefined {
  const now = languageOf(doc);
  return now === served ? undefined : (TWO_LETTERS.exec(now)?.[0] as LanguageId | undefined);
}
