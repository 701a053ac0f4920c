/** One known shape of the login form. Selectors are looked up in the top document. */
export interface Signature {
  /** The field that takes the number. */
  number: string;
  /** The password field, whose presence alone is looked at. */
  password: string;
  /** When and by whom this shape was seen on the real page; newest first. */
  seen: readonly string[];
}

/**
 * The known shapes, tried in order; the heuristic of `guess.ts` comes last.
 * Label, placeholder, maxlength and inputmode of the fields are not known, so none of them is used here.
 */
export const SIGNATURES: readonly Signature[] = [
  {
    number: '#nir',
    password: '#inputMotDePasse',
    seen: ['2025-02 konnectors/caf', '2023 public puppeteer script'],
  },
];
