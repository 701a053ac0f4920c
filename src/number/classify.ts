import type { NumberKind } from './kinds.ts';
import { normalise } from './normalise.ts';
import { FIRST_DIGIT_RULES, FULL_LENGTH, LENGTH_RULES } from './rules.ts';

/** All that is known of a number downstream of the field. */
export interface Judgement {
  kind: NumberKind;
  /** Whole or masked: the person has nothing more to type. */
  finished: boolean;
}

/**
 * Judges a number by its first significant character and its length; never by month, date or key.
 * The value goes no further than this function.
 *
 * @param value the field's raw value, anything at all
 * @param left whether the person has left the field, so that the length can be relied on
 * @returns a category; never throws
 */
export function classify(value: string, left: boolean): Judgement {
  const significant = normalise(value);
  return {
    kind: kindOf(significant, left),
    finished: significant.length >= FULL_LENGTH || significant.includes('X'),
  };
}

function kindOf(significant: string, left: boolean): NumberKind {
  const { length } = significant;
  const first = significant.charAt(0);
  if (!length) return 'empty';
  if (!/\d/.test(first) || significant.includes('@')) return 'unknown';
  const byLength = LENGTH_RULES.find((rule) => length >= rule.shortest && length <= rule.longest);
  // A masked number may be shown shorter than it is.
  if (left && byLength && /^\d+$/.test(significant)) return byLength.kind;
  const byDigit = FIRST_DIGIT_RULES.find((rule) => rule.digits.includes(first));
  return byDigit && (left || length >= byDigit.from) ? byDigit.kind : 'unknown';
}
