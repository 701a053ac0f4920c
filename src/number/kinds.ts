/** What a typed number turns out to be. This category is all that ever leaves the field. */
export type NumberKind =
  | 'empty'
  | 'unknown'
  /** Begins with 1 or 2: the number that logs in. */
  | 'definitive'
  | WarnedKind;

/** The kinds a person is warned about, in the order of the rules. */
export const WARNED_KINDS = ['provisional', 'waiting', 'caf-file', 'foreigner-file'] as const;

export type WarnedKind = (typeof WARNED_KINDS)[number];

/**
 * Tells whether a kind deserves a word to the person.
 * @param kind any category
 */
export function isWarned(kind: NumberKind): kind is WarnedKind {
  return (WARNED_KINDS as readonly NumberKind[]).includes(kind);
}
