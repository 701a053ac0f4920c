import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect } from 'vitest';
import { classify } from '../../../../src/shared/number/classify.ts';
import { always } from './always.ts';

const nir = stdnum.FR?.nir;
if (!nir) throw new Error('The library of standard numbers has lost the NIR');

const padded = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((value) => String(value).padStart(length, '0'));

/** Corsica far more often than in life. */
const department = fc.oneof(padded(2), fc.constantFrom('2A', '2B', '97', '98', '99'));

/** Place and order of birth: the order counts from 001. */
const born = fc
  .tuple(padded(3), fc.integer({ min: 1, max: 999 }))
  .map(([place, order]) => place + String(order).padStart(3, '0'));

/** A whole number with the key that belongs to it. */
const withKey = (first: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(first, padded(4), department, born).map((parts) => {
    const number = parts.join('');
    // As the Insee says: 2A counts as 19, 2B as 18.
    const counted = Number(number.replace('2A', '19').replace('2B', '18'));
    return number + String(97 - (counted % 97)).padStart(2, '0');
  });

const state = fc.record({ left: fc.boolean(), typed: fc.boolean() });

describe('a number that the library of standard numbers holds valid', () => {
  always('is definitive with 1 or 2', [withKey(fc.constantFrom('1', '2')), state], (number, at) => {
    expect(nir.validate(number).isValid).toBe(true);
    for (const written of [number, nir.format(number), number.slice(0, 13), number.toLowerCase()]) {
      expect(classify(written, at)).toEqual({ kind: 'definitive', finished: true });
    }
  });

  always(
    'is provisional with 7 or 8',
    [withKey(fc.constantFrom('7', '8')), state],
    (number, at) => {
      expect(nir.validate(number).isValid).toBe(true);
      expect(classify(number, at)).toEqual({ kind: 'provisional', finished: true });
    },
  );

  always(
    'waits with 3 to 6',
    [withKey(fc.constantFrom('3', '4', '5', '6')), state],
    (number, at) => {
      expect(nir.validate(number).isValid).toBe(true);
      expect(classify(number, at)).toEqual({ kind: 'waiting', finished: true });
    },
  );
});

describe('a number that it does not hold valid', () => {
  always(
    'is judged as if it were: by its first digit, never by its key',
    [withKey(padded(1)), padded(2), state],
    (number, key, at) => {
      const wrong = number.slice(0, 13) + key;
      fc.pre(!nir.validate(wrong).isValid);
      expect(classify(wrong, at)).toEqual(classify(number, at));
    },
  );
});
