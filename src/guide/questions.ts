import type { WarnedKind } from '../number/kinds.ts';
import type { SituationId } from './situations.ts';

/** Where the guide can be: it tells what to do in a situation, or asks a question. */
export type Place = { situation: SituationId } | { question: QuestionId };

export type QuestionId = 'first-digit' | 'how-long' | 'with-nir' | 'with-provisional' | 'without';

export type QuestionText = 'first-digit' | 'how-long' | 'allocataire';

interface Question {
  /** Its words in the dictionaries. */
  text: QuestionText;
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
  'yes',
  'no',
] as const;

export type AnswerId = (typeof ANSWERS)[number];

/**
 * The questions that lead to a situation, one at a time. The number itself is never asked for: only its
 * first digit, and whether it is short.
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

/** Where the guide begins when nothing is known. */
export const FIRST_PLACE: Place = { question: 'first-digit' };

/** Where the guide begins for a number that was noticed at the field. */
export const PLACE_OF_KIND: Record<WarnedKind, Place> = {
  provisional: { situation: 'provisional' },
  waiting: { situation: 'waiting' },
  'caf-file': { situation: 'caf-file' },
  'foreigner-file': { question: 'without' },
};
