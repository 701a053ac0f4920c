import type { NumberKind } from './kinds.ts';
import { normalise } from './normalise.ts';
import { FIRST_DIGIT_RULES, FORM_RULES, FULL_LENGTH } from './rules.ts';

/** All that is known of a number outside the field. */
export interface Classification {
  kind: NumberKind;
  /** Complete, or filled in by the browser and partly masked: the person has nothing more to type. */
  finished: boolean;
}

/** What is known of the field besides its value. */
export interface FieldState {
  /** The person has left the field, so the length can be relied on. */
  left: boolean;
  /** A person has typed into the field: a mask there is still to be typed over, and hides no remembered number. */
  typed: boolean;
}

/**
 * Classifies a number by its first significant character and, once left, by its form; never by month, date or key.
 * The value goes no further than this function.
 *
 * @param value the field's raw value, anything at all
 * @returns a category; never throws
 */
export function classify(value: string, { left, typed }: FieldState): Classification {
  const shown = normalise(value);
  // Some pages show the digits that are still missing as X: `7 XX XX XX XXX XXX` is one digit typed.
  const significant = typed ? shown.replace(/X+$/, '') : shown;
  const hidden = significant.split('X').length - 1;
  const seen = significant.length - hidden;
  return {
    kind: kindOf(significant.toUpperCase(), left && !hidden),
    // A remembered number shows most of its digits; an empty mask shows none.
    finished: seen >= FULL_LENGTH || (!typed && hidden > 0 && seen > hidden),
  };
}

/** @param whole nothing more will be typed and nothing is masked, so the form counts */
function kindOf(significant: string, whole: boolean): NumberKind {
  const { length } = significant;
  const first = significant.charAt(0);
  if (!length) return 'empty';
  if (!/\d/.test(first) || significant.includes('@')) return 'unknown';
  const byForm = whole && FORM_RULES.find(({ form }) => form.test(significant));
  if (byForm) return byForm.kind;
  const byDigit = FIRST_DIGIT_RULES.find(({ digits }) => digits.includes(first));
  return byDigit && (whole || length >= byDigit.from) ? byDigit.kind : 'unknown';
}
