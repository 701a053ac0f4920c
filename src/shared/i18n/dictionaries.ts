import type { LanguageId } from '../languages.ts';
import type { Dictionary } from './dictionary.ts';

const DICTIONARIES = import.meta.glob<Dictionary>('./??.ts');

/** Loads the dictionary of one language. For pages; the background cannot load code later. */
export function loadDictionary(language: LanguageId): Promise<Dictionary> {
  return (DICTIONARIES[`./${language}.ts`] as () => Promise<Dictionary>)();
}
