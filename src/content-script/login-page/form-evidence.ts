import type { Says } from '../../shared/login-words/reader.ts';
import type { FormDescription } from './describe-form.ts';

/** What a form is for, as far as its words tell. */
export type Purpose = 'log-in' | 'other' | undefined;

/** The purpose that a text gives: in « Se connecter ou créer un compte » the one that is named first. */
export function purposeOf(text: string, says: Says): Purpose {
  const logIn = says('logIn', text);
  const other = says('otherAction', text);
  if (logIn && (!other || logIn < other)) return 'log-in';
  return other ? 'other' : undefined;
}

/**
 * The purpose of a form by its buttons; where they give none, or both, by its headings. Without a password field only the
 * nearest heading counts: the form may be for a lost password, and the heading of the page about something else.
 */
export function purposeOfForm(
  { actions, headings, passwords }: FormDescription,
  says: Says,
): Purpose {
  const purposes = actions.map((text) => purposeOf(text, says));
  const isLogIn = purposes.includes('log-in');
  if (isLogIn !== purposes.includes('other')) return isLogIn ? 'log-in' : 'other';
  return (
    (passwords[0] ? headings : headings.slice(0, 1))
      .map((text) => purposeOf(text, says))
      .find(Boolean) ?? (isLogIn ? 'log-in' : undefined)
  );
}

/** Whether a login may have these buttons: one of them is to log in, or all are for a lost password or a code. */
export function actsAsLogin({ actions }: FormDescription, says: Says): boolean {
  const purposes = actions
    .filter((text) => !says('lost', text))
    .map((text) => purposeOf(text, says));
  return purposes.includes('log-in') || !purposes.includes('other');
}

/** Whether there is a checkbox for people who have no such number, as in forms that create an account. */
export function offersNoNumber(
  { choices }: FormDescription,
  purpose: Purpose,
  says: Says,
): boolean {
  return choices.some(
    (choice) => says('number', choice) && (purpose !== 'log-in' || choice.includes('ne dispose')),
  );
}
