import type { SourceId } from './sources.ts';
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
  | 'given'
  | 'refused'
  | 'pending'
  | 'declaration';

/** What to tell a person in one situation, in the order they need it. */
export interface Situation {
  /** What the title and the first sentence rest on. */
  source: SourceId;
  /** A call to the Caf is the way: the number stands first, in large. */
  call: boolean;
  /** To have at hand before the call. */
  prepare: readonly StepId[];
  /** What to say, and to whom. */
  say?: { phrase: PhraseId; to: 'caf' | 'cpam' };
  steps: readonly StepId[];
  /** What costs time, or the account. */
  avoid: readonly StepId[];
  /** Situations that this one may turn into. */
  next: readonly SituationId[];
  /** The letter to the Caf is of use, and every sentence of it is true. */
  letter: boolean;
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

export const SITUATIONS: Record<SituationId, Situation> = {
  /** Already allocataire; the number begins with 7 or 8. */
  provisional: {
    source: 'fas-2021',
    call: true,
    prepare: FOR_THE_PHONE,
    say: { phrase: 'ask-number', to: 'caf' },
    steps: OWED,
    avoid: NO_WAY_ROUND,
    next: ['refused', 'declaration', 'pending', 'given'],
    letter: true,
  },
  /** Already allocataire; the number begins with 3 to 6, so all is said more softly. */
  waiting: {
    source: 'mediapart-2021',
    call: true,
    prepare: FOR_THE_PHONE,
    say: { phrase: 'ask-which-number', to: 'caf' },
    steps: OWED,
    avoid: NO_WAY_ROUND,
    next: ['refused', 'declaration', 'pending', 'given'],
    letter: true,
  },
  /** Already allocataire; has no number but the old one of the Caf, or types that. */
  'caf-file': {
    source: 'fas-2021',
    call: true,
    prepare: FOR_THE_PHONE,
    say: { phrase: 'ask-which-number', to: 'caf' },
    steps: ['phone-only', 'nir-is-login', 'number-owed', 'reasons-owed', 'opening-hours'],
    avoid: NO_WAY_ROUND,
    next: ['refused', 'declaration', 'pending', 'given'],
    letter: true,
  },
  /** Already allocataire; the number begins with 1 or 2. */
  definitive: {
    source: 'fas-2021',
    call: false,
    prepare: [],
    steps: ['thirteen-digits', 'new-password', 'code-by-mail', 'mailbox-new-tab', 'code-is-secret'],
    avoid: ['no-more-tries'],
    next: ['declaration'],
    letter: false,
  },
  /** Not yet allocataire, or no account; has a definitive number. */
  'newcomer-with-nir': {
    source: 'fas-2021',
    call: false,
    prepare: [],
    steps: ['start-request', 'log-in-with-nir', 'code-by-mail', 'code-is-secret'],
    avoid: [],
    next: [],
    letter: false,
  },
  /** Not yet allocataire, or no account; has no definitive number. */
  'newcomer-without-nir': {
    source: 'fas-2021',
    call: true,
    prepare: [],
    say: { phrase: 'ask-first-request', to: 'caf' },
    steps: ['start-request', 'tick-no-number', 'provisional-identifier'],
    avoid: ['no-franceconnect', 'no-ameli'],
    next: ['pending', 'given'],
    letter: false,
  },
  /** The Caf gave this number, whatever its first digit. */
  given: {
    source: 'fas-2021',
    call: false,
    prepare: [],
    steps: ['use-given', 'call-if-refused'],
    avoid: ['no-more-tries'],
    next: ['refused'],
    letter: false,
  },
  /** The Caf refuses, or does not answer. */
  refused: {
    source: 'fas-2021',
    call: true,
    prepare: FOR_THE_PHONE,
    say: { phrase: 'ask-reasons', to: 'caf' },
    steps: ['ask-in-writing', 'france-services', 'federation'],
    avoid: ['no-more-tries'],
    next: ['declaration', 'pending'],
    letter: true,
  },
  /** The definitive number is on its way. */
  pending: {
    source: 'ameli-2025',
    call: false,
    prepare: [],
    say: { phrase: 'ask-missing-papers', to: 'cpam' },
    steps: ['civil-status-document', 'from-ofpra', 'from-consulate', 'nine-months', 'tell-the-caf'],
    avoid: ['no-ameli'],
    next: ['declaration', 'refused'],
    letter: false,
  },
  /** The quarterly declaration is due, and the account is closed to the person. */
  declaration: {
    source: 'fas-2021',
    call: true,
    prepare: FOR_THE_PHONE,
    say: { phrase: 'ask-declaration', to: 'caf' },
    steps: ['declare-anyway', 'ask-how-to-declare', 'rights-go-on', 'opening-hours'],
    avoid: [],
    next: ['refused', 'pending'],
    letter: false,
  },
};
