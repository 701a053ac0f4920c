import type { FormDescription } from './describe-form.ts';
import { isNewPassword, isPersonal, type Tie, tieOf } from './field-evidence.ts';
import { offersNoNumber, purposeOf, purposeOfForm } from './form-evidence.ts';

/** What speaks for a field: that its form is known, or words. */
export type Clue = 'known' | Tie;

/** What the page around a form says. */
export interface Surroundings {
  /** The title of the document, folded. */
  title: string;
  /** The page is in French, as it was made. */
  isFrench: boolean;
  /** It is where the login form belongs. */
  isLoginPlace: boolean;
}

/** Weighs what speaks for and against a form’s being the login. In doubt it is none; a known form in doubt is. */
export function isLogin(form: FormDescription, clue: Clue, page: Surroundings): boolean {
  const { passwords, seenPasswords, others } = form;
  const purpose = purposeOfForm(form);
  if (
    purpose === 'other' ||
    seenPasswords.length > 1 ||
    passwords.some(isNewPassword) ||
    offersNoNumber(form, purpose)
  ) {
    return false;
  }
  if (clue === 'known') return seenPasswords.length > 0;
  if (purpose) return !others.some(isPersonal) && (passwords.length > 0 || page.isLoginPlace);
  // Nothing says so: then number and password must stand alone, on a French page that says nothing else.
  return (
    seenPasswords.length > 0 &&
    clue === 'french' &&
    page.isFrench &&
    others.every(tieOf) &&
    purposeOf(page.title) !== 'other'
  );
}
