import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../../../src/shared/facts/sources.ts';
import { classify } from '../../../../src/shared/number/classify.ts';
import { FIRST_DIGIT_RULES, FORM_RULES } from '../../../../src/shared/number/rules.ts';

const kindWhileTyping = (value: string) => classify(value, { left: false, typed: true }).kind;
const kindOnceLeft = (value: string) => classify(value, { left: true, typed: true }).kind;
/** What the browser or the page has put in, and nobody has typed. */
const remembered = (value: string) => classify(value, { left: true, typed: false });
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
    [0, 'other-digit'],
    [9, 'other-digit'],
  ])('takes 13 and 15 digits from %i for %s', (digit, kind) => {
    expect(kindOnceLeft(number(digit, 13))).toBe(kind);
    expect(kindOnceLeft(number(digit, 15))).toBe(kind);
  });

  it.each([0, 1, 2, 3, 7, 8, 9])(
    'takes at most 7 digits from %i for the number of a file at the Caf',
    (digit) => {
      expect(kindOnceLeft(number(digit, 1))).toBe('caf-file');
      expect(kindOnceLeft(number(digit, 7))).toBe('caf-file');
      expect(kindOnceLeft(number(digit, 8))).not.toBe('caf-file');
    },
  );

  it.each([
    ['filled up with zeros behind it', '785435000000000'],
    ['filled up with zeros before it', '0000000785435'],
    ['filled up to 15 before it', '000000000785435'],
    ['that begins with 1, filled up behind it', '122435000000000'],
    ['that ends in zeros, filled up', '785430000000000'],
    ['of 7 digits, filled up', '785435400000000'],
    ['of 7 digits, filled up before it', '0000007854354'],
  ])('does not take the number of a file at the Caf, %s, for another', (_form, value) => {
    expect(kindOnceLeft(value)).toBe('other-form');
  });

  it('does not take a number that merely holds zeros for one filled up', () => {
    expect(kindOnceLeft('785010000100000')).toBe('provisional');
    expect(kindOnceLeft('1850100001000')).toBe('definitive');
    expect(kindOnceLeft('7854350000000')).toBe('provisional');
    expect(kindOnceLeft('0000078543512')).toBe('other-digit');
    expect(kindOnceLeft('78543500000000')).toBe('other-form');
    expect(kindOnceLeft('0000000000000')).toBe('other-digit');
  });

  it.each([
    ['9 digits: of a foreigner’s file, or a telephone', '750312345'],
    ['10 digits: of a foreigner’s file', '7503123456'],
    ['8 digits: of France Travail, or a secret', '78543210'],
    ['another 8 digits', '78901234'],
    ['7 digits and a letter', '7854321N'],
    ['11 digits', '78543210123'],
    ['a number of the Caf with its letter', '7854321 A'],
    ['a number of the Caf behind its département', '75 7854321'],
    ['a telephone number without its 0', '7 85 12 34 56'],
    ['a telephone number', '07 85 12 34 56'],
    ['a provisional number not yet whole', '78501991234'],
    ['12 digits', '785019912345'],
    ['a digit too many', '78501991234567'],
    ['two numbers', '7854321 / 1850599123456'],
    ['a definitive number not yet whole', '18505991234'],
    ['a letter at the wrong place', '785019A123456'],
    ['a letter that no département has, behind a 1', '185052C123456'],
    ['a letter that no département has', '785012C123456'],
    ['a letter behind the number', '7850199123456N'],
    ['a letter in a short one', '12A4567'],
    ['more than 15 digits', '7850199123456789'],
  ])('does not say what it is: %s', (_what, value) => {
    expect(kindOnceLeft(value)).toBe('other-form');
  });

  it.each([
    '1850599123456 / 7854321',
    '1850599123456N',
    '18505991234567',
    '1122435000000000',
    '12243500000000012',
  ])('is silent at %s, which begins with a whole number that logs in', (value) =>
    expect(kindOnceLeft(value)).toBe('definitive'),
  );

  it.each([
    ['1 85 05 2A 123 456 78', 'definitive'],
    ['2850520123456', 'definitive'],
    ['2 85 05 2b 123 456', 'definitive'],
    ['7 85 05 2A 123 456', 'provisional'],
    ['3 85 05 2b 123 456 78', 'waiting'],
  ])('bears the 2A and 2B of Corsica: %s', (value, kind) => {
    expect(kindOnceLeft(value)).toBe(kind);
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

describe('what is masked', () => {
  it.each(['1XXXX56', '7XXXXXX', '785129934XXX', '38512993XXXXX'])(
    'is not judged by a length that may not be its own: %s, remembered',
    (value) => {
      expect(['caf-file', 'other-form']).not.toContain(remembered(value).kind);
    },
  );

  it('is judged by its first digit where it is remembered', () => {
    expect(remembered('785129934XXX')).toEqual({ kind: 'provisional', finished: true });
    expect(remembered('185129934XXX')).toEqual({ kind: 'definitive', finished: true });
    expect(remembered('385129934XXX')).toEqual({ kind: 'waiting', finished: true });
    expect(remembered('085129934XXX').kind).toBe('unknown');
  });

  it.each(['7 XX XX XX XXX XXX', '7 __ __ __ ___ ___', '7 •• •• •• ••• •••'])(
    'is one digit typed where the page draws its mask: %s',
    (value) => {
      const typed = { left: false, typed: true };
      expect(classify(value, typed)).toEqual({ kind: 'provisional', finished: false });
      expect(classify(value, { ...typed, left: true })).toEqual({
        kind: 'caf-file',
        finished: false,
      });
    },
  );

  it('is no finished number where more is hidden than shown, whoever wrote it', () => {
    expect(remembered('7XXXXXXXXXXXX').finished).toBe(false);
    expect(remembered('785129XXXXXX').finished).toBe(false);
    expect(remembered('7851299XXXXXX').finished).toBe(true);
    expect(remembered('785129934').finished).toBe(false);
  });

  it('is half typed behind digits of a mask', () => {
    expect(classify('7 85 12 XX XXX XXX', { left: true, typed: true })).toEqual({
      kind: 'caf-file',
      finished: false,
    });
    // Somebody has typed into a remembered number: it is theirs to finish.
    expect(classify('785129934XX', { left: true, typed: true }).finished).toBe(false);
    expect(classify('78512X934XX', { left: false, typed: true }).finished).toBe(false);
  });
});

it('knows a finished number', () => {
  const finished = (value: string) => classify(value, { left: true, typed: true }).finished;
  expect(finished(number(7, 12))).toBe(false);
  expect(finished(number(7, 13))).toBe(true);
  expect(finished('7 85 12 99 341 002 15')).toBe(true);
  expect(finished('')).toBe(false);
});

it('says nothing of a number but a category', () => {
  const classification = classify('7851299341002', { left: true, typed: true });
  expect(Object.keys(classification)).toEqual(['kind', 'finished']);
});

it('rests every rule on a known source, and gives a digit one meaning', () => {
  for (const { source } of [...FIRST_DIGIT_RULES, ...FORM_RULES])
    expect(SOURCES).toHaveProperty(source);
  const digits = FIRST_DIGIT_RULES.map((rule) => rule.digits).join('');
  expect(new Set(digits).size).toBe(digits.length);
});
