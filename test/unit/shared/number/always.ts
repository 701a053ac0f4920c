import fc from 'fast-check';
import { it } from 'vitest';

/** How many inputs each property is tried with; `npm run properties` asks for many more. */
const RUNS = Number(process.env.RUNS ?? 300);

/** Where to begin, to have the same inputs again. */
const { SEED } = process.env;

/** A test that a property holds for any input. A failure says the smallest input and the seed. */
export function always<T extends [unknown, ...unknown[]]>(
  name: string,
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  property: (...input: T) => void,
): void {
  const options = { numRuns: RUNS, ...(SEED && { seed: Number(SEED) }) };
  // Vitest would lose patience with a long run.
  it(name, () => fc.assert(fc.property<T>(...arbitraries, property), options), 30_000 + RUNS);
}
