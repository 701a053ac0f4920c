import type { Dictionary } from '../../shared/i18n/dictionary.ts';
import { element } from '../dom/element.ts';

/** Reads the same words of each dictionary; nothing where one of them has none. */
type Read = (dictionary: Dictionary) => string | undefined;

/** The same words in French and in the chosen language; once where that is French. */
export type InBoth = (read: Read) => HTMLElement[];

/** Creates the function that writes words in both languages, for the sheet. */
export function inBoth(french: Dictionary, chosen: Dictionary): InBoth {
  const dictionaries = chosen.notice.lang === french.notice.lang ? [french] : [french, chosen];
  return (read) =>
    dictionaries.map((dictionary) => {
      const { lang, dir } = dictionary.notice;
      return element('span', { lang, dir }, read(dictionary) ?? '');
    });
}
