import type { FormDescription } from './describe-form.ts';
import * as french from './words/french.ts';
import { matcher } from './words/matcher.ts';
import * as translated from './words/translated.ts';

/** What a form is for, as far as it says. */
export type Purpose = 'log-in' | 'other' | undefined;

const logInIn = matcher(french.LOG_IN, translated.LOG_IN);
const otherIn = matcher(french.OTHERWISE);
const numberIn = matcher(french.NUMBER, translated.NUMBER);

/** What a text says a form is for: « Se connecter ou créer un compte » is for what is named first. */
export function purposeOf(text: string): Purpose {
  const logIn = logInIn(text);
  const other = otherIn(text);
  if (logIn && (!other || logIn < other)) return 'log-in';
  return other ? 'other' : undefined;
}

/** What a form is for by its buttons; where they say nothing, or two things, by its headings. */
export function purposeOfForm({ actions, headings }: FormDescription): Purpose {
  const purposes = actions.map(purposeOf);
  const isLogIn = purposes.includes('log-in');
  if (isLogIn !== purposes.includes('other')) return isLogIn ? 'log-in' : 'other';
  return headings.map(purposeOf).find(Boolean) ?? (isLogIn ? 'log-in' : undefined);
}

/** Whether a box is there to tick for those who have no such number, as where an account is made. */
export function offersNoNumber({ choices }: FormDescription, purpose: Purpose): boolean {
  return choices.some(
    (choice) => numberIn(choice) && (purpose !== 'log-in' || choice.includes('ne dispose')),
  );
}
