import type { SourceId } from '../facts/sources.ts';
import type { NumberKind } from './kinds.ts';

interface FirstDigitRule {
  digits: string;
  kind: NumberKind;
  /** The number of significant characters from which the kind counts while the person is still typing. */
  from: number;
  source: SourceId;
}

/**
 * What the first digit of a number means. Nothing else of a whole number is ever judged: the old numbers of
 * AME beneficiaries begin with 7 or 8 too and hold no birth date, so month, date and key say nothing.
 */
export const FIRST_DIGIT_RULES: readonly FirstDigitRule[] = [
  { digits: '12', kind: 'definitive', from: 1, source: 'fas-2021' },
  { digits: '78', kind: 'provisional', from: 1, source: 'fas-2021' },
  // Less certain, so later: until then it may be a file number, which is shorter.
  { digits: '3456', kind: 'waiting', from: 11, source: 'mediapart-2021' },
  // Even less certain: only once the field is left.
  { digits: '09', kind: 'other-digit', from: Infinity, source: 'mediapart-2021' },
];

interface FormRule {
  /** Of the significant characters, in capitals. */
  form: RegExp;
  kind: NumberKind;
  source: SourceId;
}

/**
 * What the form of a number means once the field is left; the first rule that fits counts. A complete number that begins
 * with 1 or 2 gives no warning; left half typed it is handled like any other.
 */
export const FORM_RULES: readonly FormRule[] = [
  // A file number that a list has filled up with zeros behind it, most likely: no number of the Sécurité sociale ends
  // in eight zeros, since the births of a month and a place are counted from 001.
  { form: /^[1-9]\d{6}0{8}$/, kind: 'other-form', source: 'rdv-insertion-2024' },
  // Whatever follows it: a number that logs in needs no warning.
  { form: /^[12]\d{4}(\d\d|2[AB])\d{6}/, kind: 'definitive', source: 'fas-2021' },
  { form: /^\d{1,7}$/, kind: 'caf-file', source: 'demarche-numerique' },
  // The same filled up before it.
  { form: /^0+[1-9]\d{0,6}$/, kind: 'other-form', source: 'rdv-insertion-2024' },
  // Neither 13 characters nor 13 and the key; or with a letter other than Corsica's, or at another place.
  { form: /^(?!\d{5}(\d\d|2[AB])\d{6}(\d\d)?$)/, kind: 'other-form', source: 'caf-2024' },
];

/** The login form wants exactly these first characters; the two of the key are often typed as well. */
export const FULL_LENGTH = 13;
