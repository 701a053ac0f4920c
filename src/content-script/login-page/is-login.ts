import type { Says } from '../../shared/login-words/reader.ts';
import type { FormDescription } from './describe-form.ts';
import { isNewPassword, isNumber, isPersonal } from './field-evidence.ts';
import { actsAsLogin, offersNoNumber, purposeOf, purposeOfForm } from './form-evidence.ts';

/** What the page around a form says. */
export interface Surroundings {
  /** The title of the document, folded. */
  title: string;
  /** The page is in French, and not translated. */
  isFrench: boolean;
  /** It is where the login form belongs. */
  isLoginPlace: boolean;
}

/**
 * Weighs the evidence for and against a form being the login form. In doubt an unknown form is none and a known form is
 * one. On the login route only the buttons can show that a known form is none.
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
  // The form says nothing about its purpose: then it must have number and password alone, on a French page whose title
  // names no other purpose.
  return (
    seenPasswords.length > 0 &&
    page.isFrench &&
    others.every((field) => isNumber(field, says)) &&
    purposeOf(page.title, says) !== 'other'
  );
}
