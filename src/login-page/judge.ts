import { blockOf } from './block.ts';
import { describeField } from './describe-field.ts';
import { describeForm, type FormDescription } from './describe-form.ts';
import { elementsIn, fieldsAmong } from './elements.ts';
import { isPassword, tieOf } from './field-evidence.ts';
import { labelReader } from './labels.ts';
import { isLoginPlace } from './login-place.ts';
import { matches } from './matches.ts';
import type { Shape } from './signatures.ts';
import { isLogin } from './verdict.ts';
import { isVisible } from './visible.ts';
import { fold } from './words/matcher.ts';

/**
 * Tells whether a field that can be seen takes the number of a login.
 *
 * @param password selector of the password that belongs to it, where the field has a known shape
 */
export type Judge = (field: HTMLInputElement, password?: string) => boolean;

/**
 * Makes the judge of one search, who describes each form once.
 *
 * @param learned the shapes of logins that were found by words in this visit, to which the next is added
 */
export function createJudge(doc: Document, learned: Shape[]): Judge {
  const labelsOf = labelReader();
  const page = {
    title: fold(doc.title),
    isFrench: /^(fr|$)/i.test(doc.documentElement.lang),
    isLoginPlace: isLoginPlace(doc),
  };
  // Many fields may stand in the same blocks.
  const describe = once((field: HTMLInputElement) => describeField(field, labelsOf));
  const hasPassword = once((block: Element) =>
    fieldsAmong(elementsIn(block)).some((field) => isPassword(describe(field))),
  );
  const forms = new Map<Element, FormDescription>();

  return (field, password) => {
    // A number shown as dots is a secret, and secrets are not read.
    if (!/text|tel|number/.test(field.type)) return false;
    const clue = password ? 'known' : tieOf(describe(field));
    const has = (block: Element) => elementsIn(block).some((at) => matches(at, password as string));
    const block = clue && blockOf(field, password ? has : hasPassword);
    if (!block || (password && !has(block))) return false;
    const form = forms.get(block) ?? describeForm(block, field, password, labelsOf, describe);
    forms.set(block, form);
    if (!isLogin(form, clue, page) || !isVisible(field)) return false;
    const [secret] = form.seenPasswords;
    if (!password && secret) {
      learned.push({ number: selectorOf(field), password: selectorOf(secret) });
    }
    return true;
  };
}

/** Asks the same of the same thing once. */
function once<T, Answer>(ask: (thing: T) => Answer): (thing: T) => Answer {
  const answers = new Map<T, Answer>();
  return (thing) => {
    const answer = answers.has(thing) ? (answers.get(thing) as Answer) : ask(thing);
    answers.set(thing, answer);
    return answer;
  };
}

/** Finds a field again that a page has built anew, by what the page’s own code calls it. */
function selectorOf({ id, name }: HTMLInputElement): string {
  return `input[${id ? 'id' : 'name'}="${CSS.escape(id || name)}"]`;
}
