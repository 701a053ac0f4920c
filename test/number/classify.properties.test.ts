// @vitest-environment node
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { classify } from '../../src/number/classify.ts';
import { WARNED_KINDS } from '../../src/number/kinds.ts';
import { normalise } from '../../src/number/normalise.ts';
import { always } from './always.ts';
import { anything, digits, pairs, writings } from './arbitraries.ts';

const KINDS = ['empty', 'unknown', 'definitive', ...Object.keys(WARNED_KINDS)];
const left = fc.boolean();

describe('of any text', () => {
  always('makes a category and no more, and never throws', [anything, left], (text, isLeft) => {
    const { kind, finished, ...rest } = classify(text, isLeft);
    expect(KINDS).toContain(kind);
    expect(typeof finished).toBe('boolean');
    expect(rest).toEqual({});
  });

  always('normalises to the same again', [anything], (text) => {
    const once = normalise(text);
    // A label in the middle may have become one at the start; digits alone have none.
    fc.pre(/^[0-9X]*$/.test(once));
    expect(normalise(once)).toBe(once);
  });
});

describe('of a number', () => {
  always(
    'sees the same through separators, scripts and labels',
    [writings, left],
    ({ number, written }, isLeft) => {
      expect(classify(written, isLeft)).toEqual(classify(number, isLeft));
    },
  );

  always(
    'judges by nothing but the first digit and the length',
    [digits(1, 1), pairs, left],
    (first, [one, other], isLeft) => {
      expect(classify(first + one, isLeft)).toEqual(classify(first + other, isLeft));
    },
  );

  always(
    'sees the same behind masks, whatever stands for a hidden character',
    [
      digits(1, 12),
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom('X', 'x', '*', '•', '●', '∗'),
      left,
    ],
    (number, hidden, mask, isLeft) => {
      const masked = classify(number + mask.repeat(hidden), isLeft);
      expect(masked).toEqual(classify(number + 'X'.repeat(hidden), isLeft));
      expect(masked.finished).toBe(true);
      // A masked number is judged by its digit, never by a length that may not be its own.
      expect(['caf-file', 'foreigner-file', 'empty']).not.toContain(masked.kind);
    },
  );

  always(
    'warns of 7 and 8 from the first key to the last',
    [fc.constantFrom('7', '8'), digits(0, 19)],
    (first, rest) => {
      expect(classify(first + rest, false).kind).toBe('provisional');
    },
  );

  always(
    'warns of 7 and 8 once left, unless the length says another number',
    [fc.constantFrom('7', '8'), digits(10, 19)],
    (first, rest) => {
      expect(classify(first + rest, true).kind).toBe('provisional');
    },
  );

  always(
    'is silent at 1 and 2 while somebody types',
    [fc.constantFrom('1', '2'), digits(0, 19)],
    (first, rest) => {
      expect(classify(first + rest, false).kind).toBe('definitive');
    },
  );

  always(
    'never warns of 0 and 9 for their first digit',
    [fc.constantFrom('0', '9'), digits(10, 19), left],
    (first, rest, isLeft) => {
      expect(classify(first + rest, isLeft).kind).toBe('unknown');
    },
  );

  always(
    'is finished from thirteen characters on, and not before',
    [fc.oneof(digits(12, 14), digits(1, 20)), left],
    (number, isLeft) => {
      expect(classify(number, isLeft).finished).toBe(number.length >= 13);
    },
  );
});
