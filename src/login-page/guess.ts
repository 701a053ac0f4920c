import { blockOf, isLoginBlock } from './block.ts';

const TEXT_LIKE = /^(text|tel|number|search)$/;
const PASSWORD = 'input[type=password]';

/** Words that tie a field to the number: « Sécurité sociale », « n° sécu », NIR, NSS. */
const NUMBER = /s[ée]curit[ée]\s*sociale|\b(s[ée]cu|nir|nss)\b/i;
/** A password stays one when an "eye" button shows it as text. */
const SECRET = /pass|mdp|pwd|secret/i;

/**
 * The last resort, for the day the ids change: a text-like field that its label, name, id, placeholder or
 * aria-label ties to the Sécurité sociale, with one password field in the same form or smallest block.
 *
 * @returns such fields in document order, seen or not
 */
export function guessNumberFields(doc: Document): HTMLInputElement[] {
  // Without a password field nothing here can be a login form: most pages end at this line.
  if (!doc.querySelector(PASSWORD)) return [];
  return [...doc.querySelectorAll('input')].filter((field) => {
    const words = describe(field);
    if (!TEXT_LIKE.test(field.type) || !NUMBER.test(words) || SECRET.test(words)) return false;
    const block = blockOf(field, PASSWORD);
    return block !== undefined && isLoginBlock(block, PASSWORD);
  });
}

function describe(field: HTMLInputElement): string {
  const labels = [...(field.labels ?? [])].map((label) => label.textContent);
  return (
    [field.id, field.name, field.placeholder, field.getAttribute('aria-label'), ...labels]
      .join(' ')
      // champNir, champ_nir → champ nir
      .replace(/([a-z])(?=[A-Z])|[_-]/g, '$1 ')
  );
}
