/** A shape of the login form: selectors of its fields, looked up in the top document. */
export interface Shape {
  /** The field that takes the number. */
  number: string;
  /** The password field, of which only the presence matters. */
  password: string;
}

/** A shape that was seen on the real page. */
export interface Signature extends Shape {
  /** When and by whom; newest first. */
  seen: readonly string[];
}

/**
 * The known shapes, tried in order; the evidence of words comes after them.
 * Label, placeholder, maxlength and inputmode of the fields are not known, so none of them is used here.
 */
export const SIGNATURES: readonly Signature[] = [
  {
    number: '#nir',
    password: '#inputMotDePasse',
    seen: ['2025-02 konnectors/caf', '2023 public puppeteer script'],
  },
];

/**
 * The steps of the login route without the form: the choice of how to log in, and the code sent by e-mail.
 * Both seen 2025-02 by konnectors/caf.
 */
export const OTHER_STEPS = '.conteneur-connexion-cnaf,app-mfa';

/** More logins than a visit meets; a page may give its fields new names each time it builds them. */
const MOST_LEARNED = 10;

/**
 * Adds the shape of a form by the ids or names of its fields: once, and only where they have any.
 *
 * @param learned the shapes so far, the newest last; beyond ten the oldest is dropped
 */
export function learn(
  learned: Shape[],
  number: HTMLInputElement,
  password: HTMLInputElement,
): void {
  const shape = { number: selectorOf(number), password: selectorOf(password) };
  const isKnown = learned.some(
    (it) => it.number === shape.number && it.password === shape.password,
  );
  if (isKnown || ![number, password].every(({ id, name }) => id || name)) return;
  if (learned.push(shape) > MOST_LEARNED) learned.shift();
}

function selectorOf({ id, name }: HTMLInputElement): string {
  return `input[${id ? 'id' : 'name'}="${CSS.escape(id || name)}"]`;
}
