import type { FormDescription } from './describe-form.ts';
import { isNewPassword, isNumber, isPersonal } from './field-evidence.ts';
import { actsAsLogin, offersNoNumber, purposeOf, purposeOfForm } from './form-evidence.ts';
import type { Says } from './words/reader.ts';

/** What the page around a form says. */
export interface Surroundings {
  /** The title of the document, folded. */
  title: string;
  /** The page is in French, as it was made. */
  isFrench: boolean;
  /** It is where the login form belongs. */
  isLoginPlace: boolean;
}

/**
 * Weighs what speaks for and against a form’s being the login. In doubt it is none; a known form in doubt is. Where the
 * login belongs, a known form is only told otherwise by its buttons.
 *
 * @param form a form with a field that is tied to the number
 */
export function isLogin(
  form: FormDescription,
  isKnown: boolean,
  page: Surroundings,
  says: Says,
): boolean {
  const { passwords, seenPasswords, others } = form;
  // The Caf may word its own form as it likes.
  if (isKnown && page.isLoginPlace) return seenPasswords.length === 1 && actsAsLogin(form, says);
  const purpose = purposeOfForm(form, says);
  if (
    purpose === 'other' ||
    seenPasswords.length > 1 ||
    passwords.some((field) => isNewPassword(field, says)) ||
    offersNoNumber(form, purpose, says)
  ) {
    return false;
  }
  if (isKnown) return seenPasswords.length > 0;
  if (purpose) {
    return (
      !others.some((field) => isPersonal(field, says)) &&
      (passwords.length > 0 || page.isLoginPlace)
    );
  }
  // Nothing says so: then number and password must stand alone, on a French page that says nothing else.
  return (
    seenPasswords.length > 0 &&
    page.isFrench &&
    others.every((field) => isNumber(field, says)) &&
    purposeOf(page.title, says) !== 'other'
  );
}
