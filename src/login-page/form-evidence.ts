import type { FormDescription } from './describe-form.ts';
import type { Says } from './words/reader.ts';

/** What a form is for, as far as it says. */
export type Purpose = 'log-in' | 'other' | undefined;

/** What a text says a form is for: « Se connecter ou créer un compte » is for what is named first. */
export function purposeOf(text: string, says: Says): Purpose {
  const logIn = says('logIn', text);
  const other = says('otherwise', text);
  if (logIn && (!other || logIn < other)) return 'log-in';
  return other ? 'other' : undefined;
}

/**
 * What a form is for by its buttons; where they say nothing, or two things, by its headings. Without a password it may
 * be for a lost one, and then the heading of the page is about something else: the nearest counts alone.
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

/** Whether the buttons of a form are such as a login has: one to log in, or none but for a lost password or a code. */
export function actsAsLogin({ actions }: FormDescription, says: Says): boolean {
  const purposes = actions
    .filter((text) => !says('lost', text))
    .map((text) => purposeOf(text, says));
  return purposes.includes('log-in') || !purposes.includes('other');
}

/** Whether a box is there to tick for those who have no such number, as where an account is made. */
export function offersNoNumber(
  { choices }: FormDescription,
  purpose: Purpose,
  says: Says,
): boolean {
  return choices.some(
    (choice) => says('number', choice) && (purpose !== 'log-in' || choice.includes('ne dispose')),
  );
}
