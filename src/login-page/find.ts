import { blockOf, isLoginBlock } from './block.ts';
import { guessNumberField } from './guess.ts';
import { SIGNATURES } from './signatures.ts';
import { isVisible } from './visible.ts';

/**
 * Finds the field of the login form that takes the number.
 *
 * @param doc the top document
 * @returns the first such field that a person can see, or undefined: on any other form, and when unsure
 */
export function findNumberField(doc: Document): HTMLInputElement | undefined {
  for (const { number, password } of SIGNATURES) {
    for (const field of doc.querySelectorAll<HTMLInputElement>(`input${number}`)) {
      const block = blockOf(field, password);
      if (block && isLoginBlock(block, password) && isVisible(field)) return field;
    }
  }
  return guessNumberField(doc);
}
