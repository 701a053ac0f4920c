/**
 * Makes a text comparable: small letters, no accents, dots (N.I.R.) nor marks that nobody sees, a blank for each
 * apostrophe or gap, and names of fields in words (champNir, champ_nir → champ nir).
 */
export function fold(text: string): string {
  return text
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0655\u00ad\u200b-\u200f.]/g, '')
    .replace(/[\s'’_-]+/g, ' ');
}

/**
 * @param words as in `french.ts`
 * @returns what finds the first such word in a folded text, and gives its place from 1 on, or 0. It is made when it
 *   is first asked, since on most pages it never is.
 */
export function matcher(...words: string[]): (text: string) => number {
  let pattern: RegExp | undefined;
  return (text) => {
    // At the beginning of a word, in Arabic after the article too; with or without a blank where a line breaks.
    pattern ??= new RegExp(
      `(?<!\\p{L})(ال)?(${words.join('|').replaceAll('.', '(?!\\p{L})').replaceAll(' ', ' ?')})`,
      'u',
    );
    return text.search(pattern) + 1;
  };
}
