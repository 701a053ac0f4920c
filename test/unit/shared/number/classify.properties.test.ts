import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { classify } from '../../../../src/shared/number/classify.ts';
import { WARNED_KINDS } from '../../../../src/shared/number/kinds.ts';
import { normalise } from '../../../../src/shared/number/normalise.ts';
import { always } from './always.ts';
import { anything, digits, pairs, writings } from './arbitraries.ts';

const KINDS = ['empty', 'unknown', 'definitive', ...Object.keys(WARNED_KINDS)];
const state = fc.record({ left: fc.boolean(), typed: fc.boolean() });
const TYPING = { left: false, typed: true };
const LEFT = { left: true, typed: true };

describe('of any text', () => {
  always('makes a category and no more, and never throws', [anything, state], (text, at) => {
    const { kind, finished, ...rest } = classify(text, at);
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
    [writings, state],
    ({ number, written }, at) => {
      expect(classify(written, at)).toEqual(classify(number, at));
    },
  );

  always(
    'judges by nothing but the first digit and the length, unless it is filled up with zeros',
    [digits(1, 1), pairs, state],
    (first, [one, other], at) => {
      fc.pre(![one, other].some((rest) => /^0{5}|0{8}$/.test(rest)));
      expect(classify(first + one, at)).toEqual(classify(first + other, at));
    },
  );

  always(
    'sees the same behind masks, whatever stands for a hidden character',
    [
      digits(1, 12),
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom('X', 'x', '*', '•', '●', '∗'),
      fc.boolean(),
    ],
    (number, hidden, mask, left) => {
      const at = { left, typed: false };
      const masked = classify(number + mask.repeat(hidden), at);
      expect(masked).toEqual(classify(number + 'X'.repeat(hidden), at));
      expect(masked.finished).toBe(number.length > hidden);
      // A masked number is judged by its digit, never by a length that may not be its own.
      expect(['caf-file', 'other-form', 'empty']).not.toContain(masked.kind);
    },
  );

  always(
    'takes a mask that is typed into for what is typed',
    [digits(1, 15), fc.integer({ min: 0, max: 12 }), fc.boolean()],
    (number, hidden, left) => {
      const at = { left, typed: true };
      expect(classify(number + 'X'.repeat(hidden), at)).toEqual(classify(number, at));
    },
  );

  always(
    'warns of 7 and 8 from the first key to the last',
    [fc.constantFrom('7', '8'), digits(0, 19)],
    (first, rest) => {
      expect(classify(first + rest, TYPING).kind).toBe('provisional');
    },
  );

  always(
    'is sure of 7 and 8 once left where the length is that of a number of the Sécurité sociale',
    [fc.constantFrom('7', '8'), digits(12, 14)],
    (first, rest) => {
      fc.pre(!/0{8}$/.test(rest));
      const whole = rest.length !== 13;
      expect(classify(first + rest, LEFT).kind).toBe(whole ? 'provisional' : 'other-form');
    },
  );

  always(
    'is silent at 1 and 2 while somebody types',
    [fc.constantFrom('1', '2'), digits(0, 19)],
    (first, rest) => {
      expect(classify(first + rest, TYPING).kind).toBe('definitive');
    },
  );

  always(
    'is silent at whatever begins with a whole number that logs in',
    [fc.constantFrom('1', '2'), digits(12, 19), state],
    (first, rest, at) => {
      fc.pre(!/^.{6}0{8}$/.test(rest));
      expect(classify(first + rest, at).kind).toBe('definitive');
    },
  );

  always(
    'says nothing of 0 and 9 while somebody types',
    [fc.constantFrom('0', '9'), digits(0, 19)],
    (first, rest) => {
      expect(classify(first + rest, TYPING).kind).toBe('unknown');
    },
  );

  always(
    'is finished from thirteen characters on, and not before',
    [fc.oneof(digits(12, 14), digits(1, 20)), state],
    (number, at) => {
      expect(classify(number, at).finished).toBe(number.length >= 13);
    },
  );
});
