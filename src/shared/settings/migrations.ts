/** Stored settings of some version. */
interface Versioned {
  version: number;
  [name: string]: unknown;
}

/** The version that is written now. */
export const VERSION = 2;

/** From each older version to the next. An example of each is in the tests, as it was stored. */
const MIGRATIONS: Record<number, (stored: Versioned) => Versioned> = {
  // 1 knew the language alone.
  1: (stored) => ({ ...stored, version: 2 }),
};

/** Brings stored settings up to this version, step by step; newer ones stay as they are. */
export function migrate(stored: Versioned): Versioned {
  const step = MIGRATIONS[stored.version];
  return step ? migrate(step(stored)) : stored;
}
