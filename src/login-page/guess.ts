import { blockOf, isLoginBlock } from './block.ts';
import { isVisible } from './visible.ts';

const TEXT_LIKE = /text|tel|number/;
const PASSWORD = '[type=password]';
/** Beside a password, this is for those who make or change an account. */
const ACCOUNT = '[type=email],[type=date]';

/** Words that tie a field to the number: « Sécurité sociale », however accented, « n° sécu », NIR, NSS. */
const NUMBER = /s..?curit..?\s*sociale|\b(s[ée]cu|nir|nss)\b/i;
/** A password stays one when an "eye" button shows it as text; where an e-mail address will do, all is well. */
const OTHER = /pass|mdp|pwd|secret|mail/i;

/**
 * The last resort, for the day the ids change: a text-like field that its label, name, id, title, placeholder
 * or aria-label ties to the Sécurité sociale, with one password field in the same form or smallest block.
 *
 * @returns the first such field that a person can see
 */
export function guessNumberField(doc: Document): HTMLInputElement | undefined {
  // Without a password field nothing here can be a login form: most pages end at this line.
  if (!doc.querySelector(PASSWORD)) return undefined;
  // A form of thousands of fields is judged once, not for each of them.
  let judged: Element | undefined;
  let isLogin: boolean | undefined;
  for (const field of doc.querySelectorAll('input')) {
    const words = TEXT_LIKE.test(field.type) ? describe(field) : '';
    const block = NUMBER.test(words) && !OTHER.test(words) && blockOf(field, PASSWORD);
    if (!block) continue;
    if (block !== judged) isLogin = isLoginBlock(block, PASSWORD, ACCOUNT);
    judged = block;
    if (isLogin && isVisible(field)) return field;
  }
  return undefined;
}

function describe(field: HTMLInputElement): string {
  // Only hidden fields have none.
  const labels = [...(field.labels as NodeList)].map((label) => label.textContent);
  return (
    [field.id, field.name, field.title, field.placeholder, field.ariaLabel, ...labels]
      .join(' ')
      // champNir, champ_nir → champ nir
      .replace(/([a-z])(?=[A-Z])|[_-]/g, '$1 ')
  );
}
