import { type Place, QUESTIONS } from './questions.ts';

/** The ways from one situation to another, by their words in the dictionaries. */
export const LINKS = {
  'no-file': { situation: 'newcomer-without-nir' },
  refused: { situation: 'refused' },
  suspended: { situation: 'suspended' },
  declaration: { situation: 'declaration' },
  pending: { question: 'who' },
  given: { situation: 'given' },
  'other-number': { question: 'which-number' },
  'without-phone': { situation: 'without-phone' },
  'request-without-phone': { situation: 'request-without-phone' },
} as const satisfies Record<string, Place>;

export type LinkId = keyof typeof LINKS;

/** The answers to `who` that are not asked for again. */
const SAID_ONCE = ['protected', 'asylum-seeker'] as const;

/**
 * Tells where an answer or link leads. Who is protected or asks for asylum is not asked `who` a second time, and so comes
 * to its other answers only by going back.
 *
 * @param path where the person has been, first to last
 * @param to where the answer or link leads
 */
export function nextPlace(path: readonly Place[], to: Place): Place {
  if (!('question' in to) || to.question !== 'who') return to;
  const been = path.map((place) => JSON.stringify(place));
  const said = SAID_ONCE.map((answer) => QUESTIONS.who.answers[answer] as Place);
  return said.find((place) => been.includes(JSON.stringify(place))) ?? to;
}
