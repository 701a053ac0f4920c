/** Far more characters than any number has, so that a long pasted text costs nothing. */
const LONGEST = 64;

/** Only digits, which is what most people type; or nothing yet. */
const PLAIN = /^\d*$/;

const MASK = /[x*•●∗]/gi;
const ARABIC_OR_PERSIAN_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/g;

/*
 * The letters and digits of all scripts. As literals, these expressions would make the browser build tables of letters at
 * each page load, which takes a millisecond: so they are built when they are needed.
 */
const LETTERS_AND_DIGITS = '\\p{L}\\p{N}';

/** A name before the number, as in « N° : 7 85… » or « NIR785… »; never a row of masks, as in « XXXX 1234 ». */
const label = () =>
  RegExp(
    `^(?![^${LETTERS_AND_DIGITS}]*X{2})[^\\p{N}@]*([^${LETTERS_AND_DIGITS}@]|º|ni[ar])(?=\\p{N})`,
    'iu',
  );
const insignificant = () => RegExp(`[^${LETTERS_AND_DIGITS}@]`, 'gu');

/**
 * Reduces what was typed to its significant characters.
 *
 * @param value the field's raw value, anything at all
 * @returns ASCII digits, `X` for a masked character, other letters as they are (`2A` of Corsica), and `@`,
 *   which gives an e-mail address away; without separators, invisible marks or a leading label. May be empty.
 */
export function normalise(value: string): string {
  const start = value.slice(0, LONGEST);
  if (PLAIN.test(start)) return start;
  return (
    start
      .replace(MASK, 'X')
      .replace(label(), '')
      // Full-width digits become plain ones.
      .normalize('NFKC')
      .replace(ARABIC_OR_PERSIAN_DIGIT, (digit) => String(digit.charCodeAt(0) & 15))
      .replace(insignificant(), '')
  );
}
