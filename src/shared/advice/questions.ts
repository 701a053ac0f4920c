import type { SourceId } from '../facts/sources.ts';
import type { WarnedKind } from '../number/kinds.ts';
import type { SituationId } from './situation.ts';

/** Where the guide can be: it tells what to do in a situation, or asks a question. */
export type Place = { situation: SituationId } | { question: QuestionId };

export type QuestionId =
  | 'first-digit'
  | 'how-long'
  | 'which-number'
  | 'who'
  | 'with-nir'
  | 'with-provisional'
  | 'without';

export type QuestionText = 'first-digit' | 'how-long' | 'which-number' | 'who' | 'allocataire';

interface Question {
  /** Its words in the dictionaries. */
  text: QuestionText;
  /** What the words before the answers rest on, where there are any. */
  hintSources?: readonly SourceId[];
  /** The answers, by their words in the dictionaries, and where each leads. */
  answers: Partial<Record<AnswerId, Place>>;
}

export const ANSWERS = [
  'one-or-two',
  'seven-or-eight',
  'other',
  'none',
  'short',
  'long',
  'file-number',
  'unfinished',
  'france-travail',
  'residence-permit',
  'telephone',
  'tax-number',
  'password',
  'unsure',
  'protected',
  'asylum-seeker',
  'student',
  'none-of-these',
  'yes',
  'no',
] as const;

export type AnswerId = (typeof ANSWERS)[number];

/** Where the guide begins when nothing is known. */
export const FIRST_PLACE: Place = { question: 'first-digit' };

/**
 * The questions that lead to a situation, one at a time. The number itself is never asked for: only what it
 * is, its first digit, and whether it is short.
 */
export const QUESTIONS: Record<QuestionId, Question> = {
  'first-digit': {
    text: 'first-digit',
    answers: {
      'one-or-two': { question: 'with-nir' },
      'seven-or-eight': { question: 'with-provisional' },
      other: { question: 'how-long' },
      none: { question: 'without' },
    },
  },
  'how-long': {
    text: 'how-long',
    answers: { short: { situation: 'caf-file' }, long: { situation: 'waiting' } },
  },
  /** Something else than a number of the Sécurité sociale seems to be at the field; what, only the person knows. */
  'which-number': {
    text: 'which-number',
    hintSources: ['caf-2024', 'caf-94'],
    answers: {
      'file-number': { situation: 'caf-file' },
      unfinished: { question: 'with-provisional' },
      'france-travail': FIRST_PLACE,
      'residence-permit': FIRST_PLACE,
      telephone: FIRST_PLACE,
      'tax-number': FIRST_PLACE,
      // It may be the Caf's for the telephone, of 8 digits.
      password: FIRST_PLACE,
      unsure: FIRST_PLACE,
    },
  },
  /** Asked before any office is named: who is protected must not be sent to the state they fled. */
  who: {
    text: 'who',
    answers: {
      protected: { situation: 'pending-protected' },
      'asylum-seeker': { situation: 'pending-asylum' },
      student: { situation: 'pending-student' },
      'none-of-these': { situation: 'pending-other' },
    },
  },
  'with-nir': {
    text: 'allocataire',
    answers: { yes: { situation: 'definitive' }, no: { situation: 'newcomer-with-nir' } },
  },
  'with-provisional': {
    text: 'allocataire',
    answers: { yes: { situation: 'provisional' }, no: { situation: 'newcomer-without-nir' } },
  },
  without: {
    text: 'allocataire',
    answers: { yes: { situation: 'caf-file' }, no: { situation: 'newcomer-without-nir' } },
  },
};

/** Where the guide begins for a number that was noticed at the field. */
export const PLACE_OF_KIND: Record<WarnedKind, Place> = {
  provisional: { situation: 'provisional' },
  waiting: { situation: 'waiting' },
  // One digit of a number half typed looks the same.
  'caf-file': { question: 'which-number' },
  'other-form': { question: 'which-number' },
  'other-digit': { question: 'which-number' },
};
