import type { StepId } from './steps.ts';

/** Sentences to say on the phone, in French; their words are in the dictionaries. */
export const PHRASES = [
  'ask-number',
  'ask-which-number',
  'ask-reasons',
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
  | 'refused'
  | 'pending'
  | 'declaration';

/** What to tell a person in one situation, in the order they need it. */
export interface Situation {
  /** A call is the way: the number stands first, in large. */
  call: boolean;
  /** To have at hand before the call. */
  prepare: readonly StepId[];
  say?: PhraseId;
  steps: readonly StepId[];
  /** What costs time, or the account. */
  avoid: readonly StepId[];
  /** Situations that this one may turn into. */
  next: readonly SituationId[];
}

const FOR_THE_PHONE: readonly StepId[] = ['file-number', 'phone-password'];
const NO_WAY_ROUND: readonly StepId[] = ['no-more-tries', 'no-franceconnect'];
const OWED: readonly StepId[] = [
  'number-owed',
  'papers-pending',
  'reasons-owed',
  'local-process',
  'opening-hours',
];
const IF_NOT: readonly SituationId[] = ['refused', 'declaration', 'pending'];

export const SITUATIONS: Record<SituationId, Situation> = {
  /** Already allocataire; the number begins with 7 or 8. */
  provisional: {
    call: true,
    prepare: FOR_THE_PHONE,
    say: 'ask-number',
    steps: OWED,
    avoid: NO_WAY_ROUND,
    next: IF_NOT,
  },
  /** Already allocataire; the number begins with 3 to 6, so all is said more softly. */
  waiting: {
    call: true,
    prepare: FOR_THE_PHONE,
    say: 'ask-which-number',
    steps: OWED,
    avoid: NO_WAY_ROUND,
    next: IF_NOT,
  },
  /** Already allocataire; has no number but the old one of the Caf, or types that. */
  'caf-file': {
    call: true,
    prepare: FOR_THE_PHONE,
    say: 'ask-which-number',
    steps: ['phone-only', 'nir-is-login', 'number-owed', 'reasons-owed', 'opening-hours'],
    avoid: NO_WAY_ROUND,
    next: IF_NOT,
  },
  /** Already allocataire; the number begins with 1 or 2. */
  definitive: {
    call: false,
    prepare: [],
    steps: ['thirteen-digits', 'new-password', 'code-by-mail', 'mailbox-new-tab', 'code-is-secret'],
    avoid: ['no-more-tries'],
    next: ['refused'],
  },
  /** Not yet allocataire, or no account; has a definitive number. */
  'newcomer-with-nir': {
    call: false,
    prepare: [],
    steps: ['start-request', 'log-in-with-nir', 'code-is-secret'],
    avoid: [],
    next: ['refused'],
  },
  /** Not yet allocataire, or no account; has no definitive number. */
  'newcomer-without-nir': {
    call: false,
    prepare: [],
    say: 'ask-first-request',
    steps: ['start-request', 'tick-no-number', 'provisional-identifier'],
    avoid: ['no-franceconnect', 'no-ameli'],
    next: ['refused', 'pending'],
  },
  /** The Caf refuses, or does not answer. */
  refused: {
    call: true,
    prepare: FOR_THE_PHONE,
    say: 'ask-reasons',
    steps: ['ask-in-writing', 'france-services', 'federation'],
    avoid: ['no-more-tries'],
    next: ['declaration', 'pending'],
  },
  /** The definitive number is on its way. */
  pending: {
    call: false,
    prepare: [],
    say: 'ask-missing-papers',
    steps: ['civil-status-document', 'from-ofpra', 'from-consulate', 'nine-months', 'tell-the-caf'],
    avoid: ['no-ameli'],
    next: ['declaration', 'refused'],
  },
  /** The quarterly declaration is due, and the account is closed to the person. */
  declaration: {
    call: true,
    prepare: FOR_THE_PHONE,
    say: 'ask-declaration',
    steps: ['declare-anyway', 'ask-how-to-declare', 'rights-go-on', 'opening-hours'],
    avoid: [],
    next: ['refused', 'pending'],
  },
};
