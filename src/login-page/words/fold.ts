import { unicode } from './unicode.ts';

/**
 * Makes a text comparable: small letters, no accents, dots (N.I.R.) nor marks that nobody sees, a blank for each
 * apostrophe or gap, and names of fields in words (champNir, champ_nir → champ nir).
 */
export function fold(text: string): string {
  return text
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .normalize('NFD')
    .replace(unicode('[\\p{M}\\p{Cf}.]', 'g'), '')
    .replace(/[\s'’_-]+/g, ' ');
}
