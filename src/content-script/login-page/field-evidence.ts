import type { Says } from '../../shared/login-words/reader.ts';
import type { FieldDescription } from './describe-field.ts';
import { matches } from './matches.ts';

/** Whether a field, or the component it is in, matches a selector. */
export function isAt({ owners }: FieldDescription, selector: string): boolean {
  return owners.some((element) => matches(element, selector));
}

/** Whether it is a password, whatever its type: a button may show it as text. */
export function isPassword({ words }: FieldDescription, says: Says): boolean {
  return !!says('password', words);
}

/** Whether it is a password that is chosen here, repeated, or used as a signature. */
export function isNewPassword({ words }: FieldDescription, says: Says): boolean {
  return !!says('madeOrChanged', words);
}

/** Whether it asks for something that no login asks for besides number and password; a code or a search does not count. */
export function isPersonal({ words }: FieldDescription, says: Says): boolean {
  return !/code (?!p)|recherch/.test(words) && !!says('otherField', words);
}

/** Tells whether a field is tied to the number that logs in. One for another number, or for either, is not. */
export function isNumber(field: FieldDescription, says: Says): boolean {
  const { words } = field;
  if (says('password', words) || says('otherField', words) || says('madeOrChanged', words)) {
    return false;
  }
  // The hints come last, since they have to be looked for around the field.
  const tells = (text: string) => says('number', text) > 0 || says('numberHint', text) > 0;
  return tells(words) || tells(field.hint);
}
