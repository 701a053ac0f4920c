import type { Says } from '../../shared/login-words/reader.ts';
import { elementsIn, fieldsAmong } from './elements.ts';
import { loginFieldPredicate } from './login-field-predicate.ts';
import { first } from './matches.ts';
import { rootOf } from './shadow-roots.ts';
import { type Shape, SIGNATURES } from './signatures.ts';

/** How many fields of a page are looked at: no page has more of them before its login. */
const MANY = 60;

/** What the login is looked for by. */
export interface Search {
  /** Reads the words of the page. */
  says: Says;
  /**
   * The shapes of logins found in this visit, to which this one is added: the page may rebuild it with other words, as
   * when it is translated.
   */
  learned: Shape[];
  /** The target of an event, where a person is: the only place at which shadow roots of unknown elements are searched. */
  from?: EventTarget | null | undefined;
}

/**
 * Finds the field of the login form that takes the number: by the shapes that are known, then by the words of the page.
 *
 * @param doc the top document
 * @returns the first such field that is visible; undefined on any other form, and when unsure
 */
export function findNumberField(
  doc: Document,
  { says, learned, from }: Search,
): HTMLInputElement | undefined {
  const known = first(doc, [...SIGNATURES, ...learned].map(({ number }) => number).join(), MANY);
  const here = from instanceof Element ? [from] : [];
  // A component bears the id in the place of the field inside it.
  const within = [...known, ...here.filter(rootOf)].flatMap((element) => elementsIn(element));
  const inputs = first(doc, 'input', MANY);
  return fieldsAmong([...known, ...here, ...within, ...inputs]).find(
    loginFieldPredicate(doc, learned, says),
  );
}
