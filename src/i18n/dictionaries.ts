import type { Dictionary } from './dictionary.ts';
import type { LanguageId } from './languages.ts';

const DICTIONARIES = import.meta.glob<Dictionary>('./??.ts');

/** Loads the dictionary of one language, and of no other. For pages; a background cannot load later. */
export function loadDictionary(language: LanguageId): Promise<Dictionary> {
  return (DICTIONARIES[`./${language}.ts`] as () => Promise<Dictionary>)();
}
