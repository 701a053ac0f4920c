import type { FormDescription } from '../../../../src/content-script/login-page/describe-form.ts';
import { fold } from '../../../../src/shared/login-words/fold.ts';

/** A form of which nothing is known but what a test says. */
export function form(parts: Partial<FormDescription>): FormDescription {
  return {
    passwords: [],
    seenPasswords: [],
    others: [],
    actions: [],
    headings: [],
    choices: [],
    ...parts,
  };
}

/** Fields of these words. */
export const fields = (...words: string[]) =>
  words.map((text) => ({ owners: [], words: fold(text), hint: '' }));
