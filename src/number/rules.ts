import type { SourceId } from '../guide/sources.ts';
import type { NumberKind } from './kinds.ts';

interface FirstDigitRule {
  digits: string;
  kind: NumberKind;
  /** Significant characters from which the kind is told while the person still types. */
  from: number;
  source: SourceId;
}

/**
 * What the first digit of a number means. Nothing else of the number is ever judged: the old numbers of
 * AME beneficiaries begin with 7 or 8 too and hold no birth date, so month, date and key say nothing.
 */
export const FIRST_DIGIT_RULES: readonly FirstDigitRule[] = [
  { digits: '12', kind: 'definitive', from: 1, source: 'fas-2021' },
  { digits: '78', kind: 'provisional', from: 1, source: 'fas-2021' },
  // Softer, so later: until then it may still be a file number, which the length tells apart.
  { digits: '3456', kind: 'waiting', from: 11, source: 'mediapart-2021' },
];

interface LengthRule {
  shortest: number;
  longest: number;
  kind: NumberKind;
  source: SourceId;
}

/** Numbers that are not of the Sécurité sociale, told by their length once the field is left. */
export const LENGTH_RULES: readonly LengthRule[] = [
  { shortest: 1, longest: 7, kind: 'caf-file', source: 'demarches-simplifiees' },
  { shortest: 10, longest: 10, kind: 'foreigner-file', source: 'public-code' },
];

/** The login form wants exactly these first characters; the two of the key are often typed as well. */
export const FULL_LENGTH = 13;
