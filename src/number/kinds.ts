/** What a typed number turns out to be. This category is all that ever leaves the field. */
export type NumberKind =
  | 'empty'
  | 'unknown'
  /** Begins with 1 or 2: the number that logs in. */
  | 'definitive'
  | WarnedKind;

/**
 * The kinds a person is warned about, and whether the guide opens by itself for them: not for those that may
 * be a number only half typed.
 */
export const WARNED_KINDS = {
  provisional: true,
  waiting: true,
  'caf-file': false,
  'foreigner-file': false,
} as const;

export type WarnedKind = keyof typeof WARNED_KINDS;

/**
 * Tells whether a kind deserves a word to the person.
 * @param kind any category
 */
export function isWarned(kind: NumberKind): kind is WarnedKind {
  return kind in WARNED_KINDS;
}
