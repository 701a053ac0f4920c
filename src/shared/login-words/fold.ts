import { unicode } from './unicode.ts';

/**
 * Normalises a text for comparison: lower case; without accents, dots (N.I.R.) and invisible marks; a space for each
 * apostrophe or gap; names of fields split into words (champNir, champ_nir → champ nir).
 */
export function fold(text: string): string {
  return text
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .normalize('NFD')
    .replace(unicode('[\\p{M}\\p{Cf}.]', 'g'), '')
    .replace(/[\s'’_-]+/g, ' ');
}
