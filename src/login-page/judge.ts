import { unclobbered } from '../unclobbered.ts';
import { blockOf } from './block.ts';
import { describeForm } from './describe-form.ts';
import { tellingFields } from './elements.ts';
import { isAt, isNumber } from './field-evidence.ts';
import { fieldReader } from './field-reader.ts';
import { languageOf } from './language-of.ts';
import { isLoginPlace } from './login-place.ts';
import { once } from './once.ts';
import { learn, type Shape, SIGNATURES } from './signatures.ts';
import { isLogin } from './verdict.ts';
import { isVisible } from './visible.ts';
import { fold } from './words/fold.ts';
import type { Says } from './words/reader.ts';

/** Tells whether a field that can be seen takes the number of a login. */
export type Judge = (field: HTMLInputElement) => boolean;

/**
 * Makes the judge of one search, who describes each field and each form once.
 *
 * @param learned the shapes of logins that were found by words in this visit, to which the next is added
 */
export function createJudge(doc: Document, learned: Shape[], says: Says): Judge {
  const shapes = [...SIGNATURES, ...learned];
  const reader = fieldReader(shapes, says);
  const page = {
    title: fold(unclobbered(doc, 'title')),
    isFrench: /^(fr|$)/i.test(languageOf(doc)),
    isLoginPlace: isLoginPlace(doc),
  };
  // Many fields may stand in the same blocks.
  const hasSecret = once((block: Element) =>
    tellingFields(reader.elementsOf(block)).some(reader.isSecret),
  );
  const loginIn = once((block: Element) => {
    const form = describeForm(block, reader);
    const shape = shapes.find(
      (it) =>
        form.others.some((field) => isAt(field, it.number)) &&
        form.passwords.some((field) => isAt(field, it.password)),
    );
    return isLogin(form, !!shape, page, says) && { shape, password: form.seenPasswords[0] };
  });

  return (number) => {
    // A number shown as dots is a secret, and secrets are not read.
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
