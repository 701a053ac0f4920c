import type { FieldDescription } from './describe-field.ts';
import { matches } from './matches.ts';
import type { Says } from './words/reader.ts';

/** Whether a field has this selector, or its component has it in its place. */
export function isAt({ owners }: FieldDescription, selector: string): boolean {
  return owners.some((element) => matches(element, selector));
}

/** A password, whatever its type: a button may show it as text. */
export function isPassword({ words }: FieldDescription, says: Says): boolean {
  return !!says('password', words);
}

/** A password that is made here, or typed a second time, or stands for a signature. */
export function isNewPassword({ words }: FieldDescription, says: Says): boolean {
  return !!says('anew', words);
}

/** What no login asks for beside number and password; a code that was sent, or a search, is no such thing. */
export function isPersonal({ words }: FieldDescription, says: Says): boolean {
  return !/code (?!p)|recherch/.test(words) && !!says('somethingElse', words);
}

/** Tells whether a field is tied to the number that logs in. One for another number, or for either, is not. */
export function isNumber(field: FieldDescription, says: Says): boolean {
  const { words } = field;
  if (says('password', words) || says('somethingElse', words) || says('anew', words)) {
    return false;
  }
  // What is not named may still be hinted at. Asked last: hints are looked for around the field.
  const tells = (text: string) => says('number', text) > 0 || says('numberHint', text) > 0;
  return tells(words) || tells(field.hint);
}
