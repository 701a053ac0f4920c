import type { SourceId } from '../facts/sources.ts';
import type { LinkId } from './links.ts';
import type { StepId } from './steps.ts';

/** Sentences to say on the phone, in French; their words are in the dictionaries. */
export const PHRASES = [
  'ask-number',
  'ask-which-number',
  'ask-reasons',
  'ask-why-suspended',
  'ask-first-request',
  'ask-declaration',
  'ask-missing-papers',
] as const;

export type PhraseId = (typeof PHRASES)[number];

/** Every situation the guide knows. */
export type SituationId =
  | 'provisional'
  | 'waiting'
  | 'caf-file'
  | 'definitive'
  | 'newcomer-with-nir'
  | 'newcomer-without-nir'
  | 'given'
  | 'refused'
  | 'suspended'
  | 'pending-protected'
  | 'pending-asylum'
  | 'pending-student'
  | 'pending-other'
  | 'declaration'
  | 'without-phone'
  | 'request-without-phone';

/** What to say on the phone, and to whom. */
export interface Words {
  phrase: PhraseId;
  to: 'caf' | 'cpam';
}

/** What to tell a person in one situation, in the order they need it. */
export interface Situation {
  /** What the title and the first sentence rest on. */
  source: SourceId;
  /** A call to the Caf is the way: the number stands first, in large. */
  call: boolean;
  /** Ways out that are shown at once: for who cannot telephone, for who is in another situation than is supposed. */
  atOnce: readonly LinkId[];
  /** To have at hand before the call. */
  prepare: readonly StepId[];
  say?: Words;
  steps: readonly StepId[];
  /** What the person may claim. */
  rights: readonly StepId[];
  /** What costs time, the account, or more. */
  avoid: readonly StepId[];
  /** It could cost more than time, so it stands before the steps. */
  warnFirst?: true;
  /** Where this situation may lead. */
  next: readonly LinkId[];
  /** The letter to the Caf is of use: it says nothing but that the account does not open, and what is ticked. */
  letter: boolean;
}
