/** The category of a typed number. It is all that ever leaves the field. */
export type NumberKind =
  | 'empty'
  | 'unknown'
  /** Begins with 1 or 2: the number that logs in. */
  | 'definitive'
  | WarnedKind;

/**
 * The kinds a person is warned about, and whether the guide opens by itself for them: not for those that may
 * be a number only half typed, nor where too little is known.
 */
export const WARNED_KINDS = {
  /** Begins with 7 or 8. */
  provisional: true,
  /** Begins with 3 to 6. */
  waiting: true,
  /** At most 7 digits: the numéro de dossier of the Caf, or a number half typed. */
  'caf-file': false,
  /** Of a form that no number of the Sécurité sociale has. Which number it is, only the person knows. */
  'other-form': false,
  /** As long as a number of the Sécurité sociale, but begins with 0 or 9. */
  'other-digit': false,
} as const;

export type WarnedKind = keyof typeof WARNED_KINDS;

/**
 * Tells whether the person is warned about a kind.
 * @param kind any category
 */
export function isWarned(kind: NumberKind): kind is WarnedKind {
  return kind in WARNED_KINDS;
}

/**
 * The kinds that a number given by the Caf for logging in may have: its first digit is not known, but it looks like a
 * number of the Sécurité sociale. A shorter number from the Caf is that of the file, or a secret code.
 */
export const MAY_BE_GIVEN: readonly WarnedKind[] = ['provisional', 'waiting', 'other-digit'];
