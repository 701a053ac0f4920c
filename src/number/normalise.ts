/** Far above any number a person types, so that a pasted novel costs nothing. */
const LONGEST = 64;

/** A name before the number, as in « N° : 7 85… » or « NIR785… »; never a row of masks, as in « XXXX 1234 ». */
const LABEL = /^(?![^\p{L}\p{N}]*X{2})[^\p{N}@]*([^\p{L}\p{N}@]|º|ni[ar])(?=\p{N})/iu;

const ARABIC_OR_PERSIAN_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/g;
const MASK = /[x*•●∗]/gi;
const INSIGNIFICANT = /[^\p{L}\p{N}@]/gu;

/**
 * Reduces what was typed to its significant characters.
 *
 * @param value the field's raw value, anything at all
 * @returns ASCII digits, `X` for a masked character, other letters as they are (`2A` of Corsica), and `@`,
 *   which gives an e-mail address away; without separators, invisible marks or a leading label. May be empty.
 */
export function normalise(value: string): string {
  return (
    value
      .slice(0, LONGEST)
      .replace(MASK, 'X')
      .replace(LABEL, '')
      // Full-width digits become plain ones.
      .normalize('NFKC')
      .replace(ARABIC_OR_PERSIAN_DIGIT, (digit) => String(digit.charCodeAt(0) & 15))
      .replace(INSIGNIFICANT, '')
  );
}
