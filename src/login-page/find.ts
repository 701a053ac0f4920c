import { elementsIn, fieldsAmong } from './elements.ts';
import { createJudge } from './judge.ts';
import { all, matches } from './matches.ts';
import { rootOf } from './shadow-roots.ts';
import { type Shape, SIGNATURES } from './signatures.ts';

/** How many fields of a page are looked at: fewer than this stand before any login, and only then all. */
const MANY = 60;

/**
 * Finds the field of the login form that takes the number: by the shapes that are known, then by what the page
 * says.
 *
 * @param doc the top document
 * @param learned the shapes of logins found by words in this visit, to which this one is added: the page may build it
 *   anew in other words, as when its labels are translated
 * @param from what an event came from: where somebody is, and the one reason to look into a shadow root
 * @returns the first such field that a person can see, or undefined: on any other form, and when unsure
 */
export function findNumberField(
  doc: Document,
  learned: Shape[] = [],
  from: EventTarget | null = null,
): HTMLInputElement | undefined {
  const judge = createJudge(doc, learned);
  const near = from instanceof Element ? [from, ...(rootOf(from) ? elementsIn(from) : [])] : [];
  for (const { number, password } of [...SIGNATURES, ...learned]) {
    const those = [...all(doc, number), ...near.filter((element) => matches(element, number))];
    // A component bears the id in the place of the field inside it.
    const fields = fieldsAmong(those.flatMap((element) => [element, ...elementsIn(element)]));
    const found = fields.find((field) => judge(field, password));
    if (found) return found;
  }
  const fields = fieldsAmong([...near, ...[...all(doc, 'input')].slice(0, MANY)]);
  return fields.find((field) => judge(field));
}
