import { elementsIn, fieldsAmong } from './elements.ts';
import { createJudge } from './judge.ts';
import { first } from './matches.ts';
import { rootOf } from './shadow-roots.ts';
import { type Shape, SIGNATURES } from './signatures.ts';
import type { Says } from './words/reader.ts';

/** How many fields of a page are looked at: fewer than this stand before any login, and only then all. */
const MANY = 60;

/** By what the login is looked for. */
export interface Search {
  /** Reads the words of the page. */
  says: Says;
  /**
   * The shapes of logins found in this visit, to which this one is added: the page may build it anew in other words, as
   * when its labels are translated.
   */
  learned: Shape[];
  /** What an event came from: where somebody is, and the one reason to look into a shadow root. */
  from?: EventTarget | null | undefined;
}

/**
 * Finds the field of the login form that takes the number: by the shapes that are known, then by what the page
 * says.
 *
 * @param doc the top document
 * @returns the first such field that a person can see, or undefined: on any other form, and when unsure
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
    createJudge(doc, learned, says),
  );
}
