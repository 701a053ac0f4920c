import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../src/guide/sources.ts';
import { classify } from '../../src/number/classify.ts';
import { FIRST_DIGIT_RULES, LENGTH_RULES } from '../../src/number/rules.ts';

const kindWhileTyping = (typed: string) => classify(typed, false).kind;
const kindOnceLeft = (typed: string) => classify(typed, true).kind;
/** A number of so many characters that begins with this digit. */
const number = (first: number | string, length: number) => `${first}${'1'.repeat(length - 1)}`;

describe('while the person types', () => {
  it.each([7, 8])('warns at the first digit %i', (digit) => {
    for (let length = 1; length <= 15; length++) {
      expect(kindWhileTyping(number(digit, length))).toBe('provisional');
    }
  });

  it.each([1, 2])('is silent at %i', (digit) => {
    for (let length = 1; length <= 15; length++) {
      expect(kindWhileTyping(number(digit, length))).toBe('definitive');
    }
  });

  it.each([3, 4, 5, 6])('waits with %i until it cannot be a file number any more', (digit) => {
    expect(kindWhileTyping(number(digit, 10))).toBe('unknown');
    expect(kindWhileTyping(number(digit, 11))).toBe('waiting');
  });
});

describe('once the field is left', () => {
  it.each([
    [7, 'provisional'],
    [8, 'provisional'],
    [3, 'waiting'],
    [6, 'waiting'],
    [1, 'definitive'],
    [2, 'definitive'],
    [0, 'unknown'],
    [9, 'unknown'],
  ])('takes 13 and 15 digits from %i for %s', (digit, kind) => {
    expect(kindOnceLeft(number(digit, 13))).toBe(kind);
    expect(kindOnceLeft(number(digit, 15))).toBe(kind);
  });

  it.each([0, 1, 2, 3, 7, 8, 9])(
    'takes at most 7 digits from %i for an old Caf number',
    (digit) => {
      expect(kindOnceLeft(number(digit, 1))).toBe('caf-file');
      expect(kindOnceLeft(number(digit, 7))).toBe('caf-file');
      expect(kindOnceLeft(number(digit, 8))).not.toBe('caf-file');
    },
  );

  it.each([1, 7, 9])('takes 10 digits from %i for a foreigner file number', (digit) => {
    expect(kindOnceLeft(number(digit, 10))).toBe('foreigner-file');
    expect(kindOnceLeft(number(digit, 9))).not.toBe('foreigner-file');
    expect(kindOnceLeft(number(digit, 11))).not.toBe('foreigner-file');
  });

  it('does not judge by month, date or key', () => {
    // No such month or day, and a wrong key: old numbers of AME beneficiaries look like this.
    expect(kindOnceLeft('799999999999900')).toBe('provisional');
    expect(kindOnceLeft('199999999999900')).toBe('definitive');
  });
});

it.each([
  ['', 'empty'],
  [' \u00a0', 'empty'],
  ['abc', 'unknown'],
  ['7jean@exemple.fr', 'unknown'],
  ['XXXXXXXXX7123', 'unknown'],
  ['@', 'unknown'],
])('puts %j into %s', (typed, kind) => {
  expect(kindWhileTyping(typed)).toBe(kind);
  expect(kindOnceLeft(typed)).toBe(kind);
});

it.each(['1XXXX56', '7XXXXXX', '12A4567', '1234567ABC'])(
  'does not judge %s by a length that is not of digits alone',
  (typed) => {
    expect(['caf-file', 'foreigner-file']).not.toContain(kindOnceLeft(typed));
  },
);

it('knows a finished number', () => {
  const finished = (typed: string) => classify(typed, true).finished;
  expect(finished(number(7, 12))).toBe(false);
  expect(finished(number(7, 13))).toBe(true);
  expect(finished('7 85 12 99 341 002 15')).toBe(true);
  expect(finished('78512XXXX')).toBe(true);
  expect(finished('')).toBe(false);
});

it('says nothing of a number but a category', () => {
  expect(Object.keys(classify('7851299341002', true))).toEqual(['kind', 'finished']);
});

it('rests every rule on a known source, and gives a digit one meaning', () => {
  for (const { source } of [...FIRST_DIGIT_RULES, ...LENGTH_RULES])
    expect(SOURCES).toHaveProperty(source);
  const digits = FIRST_DIGIT_RULES.map((rule) => rule.digits).join('');
  expect(new Set(digits).size).toBe(digits.length);
});
