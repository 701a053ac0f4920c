import * as z from 'zod/mini';
import { SITUATIONS, type SituationId } from '../guide/situations.ts';
import { LANGUAGE_IDS, type LanguageId } from '../i18n/languages.ts';

const Asked = z.object({
  situation: z.catch(z.enum(Object.keys(SITUATIONS) as SituationId[]), 'provisional'),
  language: z.catch(z.enum(LANGUAGE_IDS), 'fr'),
});

/**
 * What the sheet is to be about, from its address.
 *
 * @param search the page's query; anything unknown in it gives the main situation, in French
 */
export function askedFor(search: string): { situation: SituationId; language: LanguageId } {
  return Asked.parse(Object.fromEntries(new URLSearchParams(search)));
}
