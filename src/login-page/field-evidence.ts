import type { FieldDescription } from './describe-field.ts';
import * as french from './words/french.ts';
import { matcher } from './words/matcher.ts';
import * as translated from './words/translated.ts';

/** From here on a text says what it does not mean: « Adresse e-mail (et non votre numéro) ». */
const NEGATION = /(?<!\p{L})(et non|pas|plus|not|nicht) .*/u;

const numberIn = matcher(french.NUMBER);
const translatedIn = matcher(translated.NUMBER);
const hintIn = matcher(french.NUMBER_HINT);
const passwordIn = matcher(french.PASSWORD);
const elseIn = matcher(french.SOMETHING_ELSE);
const otherwiseIn = matcher(french.OTHERWISE);

/** How a field is tied to the number that logs in: by French words, by those of a translation, or not. */
export type Tie = 'french' | 'translated' | undefined;

/** A password, whatever its type: a button may show it as text. */
export function isPassword({ words }: FieldDescription): boolean {
  return !!passwordIn(words.replace(NEGATION, ''));
}

/** A password that is made here, or typed a second time, or stands for a signature. */
export function isNewPassword({ words }: FieldDescription): boolean {
  return !!otherwiseIn(words);
}

/** What no login asks for beside number and password; a code that was sent, or a search, is no such thing. */
export function isPersonal({ words }: FieldDescription): boolean {
  return !/code (?!p)|recherch/.test(words) && !!elseIn(words);
}

/** Tells how a field is tied to the number. One for another number, or for either, is not. */
export function tieOf(field: FieldDescription): Tie {
  const words = field.words.replace(NEGATION, '');
  if (passwordIn(words) || elseIn(words) || otherwiseIn(words)) return undefined;
  if (numberIn(words)) return 'french';
  // What is not named may still be hinted at. Asked last: hints are looked for around the field.
  const hint = `${words} ${field.hint.replace(NEGATION, '')}`;
  if (hintIn(hint) || numberIn(hint)) return 'french';
  return translatedIn(hint) ? 'translated' : undefined;
}
