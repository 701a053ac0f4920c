import fc from 'fast-check';

/** So many digits in a row say something about a number. */
const TELLING = 3;

/** The runs of three digits of a number that stand in a text. */
export function tracesOf(number: string, text: string): string[] {
  return runsOf(number).filter((run) => text.includes(run));
}

/**
 * A number at random that shares no run of three digits with a text, so that any run found later is a leak.
 *
 * @param shape as a regular expression
 * @param seed gives the same number again
 */
export function numberApartFrom(text: string, shape: RegExp, seed: number): string {
  const candidates = fc.sample(fc.stringMatching(shape), { seed, numRuns: 20_000 });
  const number = candidates.find((candidate) => tracesOf(candidate, text).length === 0);
  if (number === undefined)
    throw new Error('Every number has digits that stand in the text anyway');
  return number;
}

function runsOf(number: string): string[] {
  return Array.from({ length: Math.max(0, number.length - TELLING + 1) }, (_, at) =>
    number.slice(at, at + TELLING),
  );
}
