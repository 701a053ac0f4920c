import { fold } from '../../shared/login-words/fold.ts';
import type { Says } from '../../shared/login-words/reader.ts';
import { unclobbered } from '../unclobbered.ts';
import { blockOf } from './block.ts';
import { describeForm } from './describe-form.ts';
import { tellingFields } from './elements.ts';
import { isAt, isNumber } from './field-evidence.ts';
import { fieldReader } from './field-reader.ts';
import { isLogin } from './is-login.ts';
import { languageOf } from './language-of.ts';
import { isLoginPlace } from './login-place.ts';
import { memoize } from './memoize.ts';
import { learn, type Shape, SIGNATURES } from './signatures.ts';
import { isVisible } from './visible.ts';

/** Tells whether a visible field is the one of a login form that takes the number. */
export type LoginFieldPredicate = (field: HTMLInputElement) => boolean;

/**
 * Creates the predicate for one search. It describes each field and each form once.
 *
 * @param learned the shapes of logins that were found by words in this visit; a new one is added
 */
export function loginFieldPredicate(
  doc: Document,
  learned: Shape[],
  says: Says,
): LoginFieldPredicate {
  const shapes = [...SIGNATURES, ...learned];
  const reader = fieldReader(shapes, says);
  const page = {
    title: fold(unclobbered(doc, 'title')),
    isFrench: /^(fr|$)/i.test(languageOf(doc)),
    isLoginPlace: isLoginPlace(doc),
  };
  // Many fields may stand in the same blocks.
  const hasSecret = memoize((block: Element) =>
    tellingFields(reader.elementsOf(block)).some(reader.isSecret),
  );
  const loginIn = memoize((block: Element) => {
    const form = describeForm(block, reader);
    const shape = shapes.find(
      (it) =>
        form.others.some((field) => isAt(field, it.number)) &&
        form.passwords.some((field) => isAt(field, it.password)),
    );
    return isLogin(form, !!shape, page, says) && { shape, password: form.seenPasswords[0] };
  });

  return (number) => {
    // A field of type password is a secret even if it takes the number, and secrets are not read.
    if (!/text|tel|number/.test(number.type)) return false;
    const description = reader.describe(number);
    const isNamed = isNumber(description, says);
    if (!isNamed && !shapes.some((it) => isAt(description, it.number))) return false;
    const block = blockOf(number, hasSecret);
    const login = block && loginIn(block);
    if (!login) return false;
    const { shape, password } = login;
    if (!(shape ? isAt(description, shape.number) : isNamed) || !isVisible(number)) return false;
    if (!shape && password) learn(learned, number, password);
    return true;
  };
}
