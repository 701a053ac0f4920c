import fc from 'fast-check';

/** Writings of the ten digits, from 0 on. */
const SCRIPTS = ['0123456789', '０１２３４５６７８９', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'] as const;

const SEPARATORS = [
  ...[' ', '\u00a0', '\u202f', '\u2009', '\u3000', '\t', '\u200b', '\u200e', '\ufeff', '\u00ad'],
  ...['.', '-', '/', '_', '–', '—', '‑', '−', ',', '\u0027', '(', ')'],
];

const LABELS = [
  '',
  'N° : ',
  'Nº ',
  '№',
  'NIR : ',
  'NIA',
  'Numéro de Sécurité sociale : ',
  'الرقم: ',
];

const digit = fc.integer({ min: 0, max: 9 });

/** Plain digits, so many at least and at most. */
export const digits = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(digit, { minLength, maxLength }).map((each) => each.join(''));

/** Two rows of digits of the same length. */
export const pairs: fc.Arbitrary<[string, string]> = fc
  .array(fc.tuple(digit, digit), { maxLength: 19 })
  .map((both) => [both.map(([one]) => one).join(''), both.map(([, other]) => other).join('')]);

/** Anything at all that a field can hold: whole and broken characters, long or short, digits among them. */
export const anything: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((codes) => String.fromCharCode(...codes)),
  fc
    .array(fc.constantFrom(...SCRIPTS.join(''), ...SEPARATORS, ...LABELS, ...'xX*•@AB'), {
      maxLength: 40,
    })
    .map((parts) => parts.join('')),
);

/**
 * Digits, and how somebody may write them: in another script, with separators before and after each, behind
 * a label.
 */
export const writings: fc.Arbitrary<{ number: string; written: string }> = fc
  .tuple(
    fc.constantFrom(...SCRIPTS),
    fc.constantFrom(...LABELS),
    fc.array(fc.tuple(fc.constantFrom('', '', ...SEPARATORS), digit), {
      minLength: 1,
      maxLength: 20,
    }),
    fc.constantFrom('', ...SEPARATORS),
  )
  .map(([script, label, parts, end]) => ({
    number: parts.map(([, value]) => value).join(''),
    written: label + parts.map(([gap, value]) => gap + script.charAt(value)).join('') + end,
  }))
  // Of a longer text only the beginning is looked at.
  .filter(({ written }) => written.length <= 64);
