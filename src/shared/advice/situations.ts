import type { LinkId } from './links.ts';
import type { Situation, SituationId } from './situation.ts';
import type { StepId } from './steps.ts';

const FOR_THE_PHONE: readonly StepId[] = ['file-number', 'phone-password'];
/** The letters may make the call unnecessary. */
const LETTERS_FIRST: readonly StepId[] = ['caf-letters', ...FOR_THE_PHONE];
const NO_WAY_ROUND: readonly StepId[] = [
  'no-more-tries',
  'no-franceconnect',
  'no-franceconnect-plus',
];
const OWED: readonly StepId[] = [
  'number-owed',
  'papers-pending',
  'reasons-owed',
  'local-process',
  'opening-hours',
];
const OTHER_WAYS: readonly LinkId[] = ['refused', 'suspended', 'declaration', 'pending'];

export const SITUATIONS: Record<SituationId, Situation> = {
  /** Already allocataire; the number begins with 7 or 8. */
  provisional: {
    source: 'fas-2021',
    call: true,
    atOnce: ['no-file', 'without-phone'],
    prepare: LETTERS_FIRST,
    say: { phrase: 'ask-number', to: 'caf' },
    steps: OWED,
    rights: [],
    avoid: NO_WAY_ROUND,
    next: [...OTHER_WAYS, 'given', 'other-number'],
    letter: true,
  },
  /** Already allocataire; the number begins with 3 to 6, so all is said more softly. */
  waiting: {
    source: 'mediapart-2021',
    call: true,
    atOnce: ['no-file', 'without-phone'],
    prepare: LETTERS_FIRST,
    say: { phrase: 'ask-which-number', to: 'caf' },
    steps: OWED,
    rights: [],
    avoid: NO_WAY_ROUND,
    next: [...OTHER_WAYS, 'given', 'other-number'],
    letter: true,
  },
  /** Already allocataire; has no number but that of the file at the Caf, or types that. */
  'caf-file': {
    source: 'fas-2021',
    call: true,
    atOnce: ['no-file', 'without-phone'],
    prepare: LETTERS_FIRST,
    say: { phrase: 'ask-which-number', to: 'caf' },
    steps: ['nir-is-login', 'number-owed', 'reasons-owed', 'opening-hours', 'phone-only'],
    rights: [],
    avoid: NO_WAY_ROUND,
    next: [...OTHER_WAYS, 'other-number'],
    letter: true,
  },
  /** Already allocataire; the number begins with 1 or 2. */
  definitive: {
    source: 'fas-2021',
    call: false,
    atOnce: [],
    prepare: [],
    steps: [
      'thirteen-digits',
      'new-password',
      'password-rules',
      'code-by-mail',
      'mailbox-new-tab',
      'code-is-secret',
    ],
    rights: [],
    avoid: ['no-more-tries'],
    next: ['declaration', 'refused', 'suspended'],
    letter: false,
  },
  /** Not yet allocataire, or no account; has a definitive number. */
  'newcomer-with-nir': {
    source: 'fas-2021',
    call: false,
    atOnce: [],
    prepare: [],
    steps: ['start-request', 'log-in-with-nir', 'code-by-mail', 'code-is-secret', 'student-apl'],
    rights: [],
    avoid: [],
    next: [],
    letter: false,
  },
  /** Not yet allocataire, or no account; has no definitive number. */
  'newcomer-without-nir': {
    source: 'fas-2021',
    call: true,
    atOnce: ['request-without-phone'],
    prepare: [],
    say: { phrase: 'ask-first-request', to: 'caf' },
    steps: [
      'start-request',
      'tick-no-number',
      'provisional-identifier',
      'rsa-asylum',
      'student-apl',
    ],
    rights: [],
    avoid: ['no-franceconnect', 'no-franceconnect-plus', 'no-ameli'],
    next: ['pending', 'given'],
    letter: false,
  },
  /** The Caf gave this number, whatever its first digit. */
  given: {
    source: 'fas-2021',
    call: false,
    atOnce: ['without-phone'],
    prepare: [],
    steps: ['use-given', 'call-if-refused'],
    rights: [],
    avoid: ['no-more-tries'],
    next: ['refused'],
    letter: false,
  },
  /** The Caf refuses, or does not answer. */
  refused: {
    source: 'fas-2021',
    call: true,
    atOnce: ['without-phone'],
    prepare: FOR_THE_PHONE,
    say: { phrase: 'ask-reasons', to: 'caf' },
    steps: ['ask-in-writing', 'france-services', 'federation'],
    rights: ['rights-protected', 'ofpra-delays'],
    avoid: ['no-more-tries', 'not-if-asylum'],
    next: ['suspended', 'declaration', 'pending'],
    letter: true,
  },
  /** The Caf no longer pays, for want of papers. */
  suspended: {
    source: 'decree-2022',
    call: true,
    atOnce: ['without-phone'],
    prepare: FOR_THE_PHONE,
    say: { phrase: 'ask-why-suspended', to: 'caf' },
    steps: ['answer-letters', 'ask-in-writing', 'france-services', 'federation'],
    rights: ['rights-protected', 'ofpra-delays'],
    avoid: ['not-if-asylum'],
    warnFirst: true,
    next: ['pending', 'declaration', 'refused'],
    letter: true,
  },
  /** The definitive number is on its way to a refugee, a stateless person or one under subsidiary protection. */
  'pending-protected': {
    source: 'service-public-2025',
    call: false,
    atOnce: [],
    prepare: [],
    say: { phrase: 'ask-missing-papers', to: 'cpam' },
    steps: [
      'ofpra-form',
      'ofpra-makes-papers',
      'copy-to-cpam',
      'nine-months',
      'tell-the-caf',
      'ofpra-copies',
      'france-services',
    ],
    rights: ['rights-protected', 'ofpra-delays'],
    avoid: ['no-consulate-protected', 'no-chasing-ofpra', 'no-ameli'],
    warnFirst: true,
    next: ['no-file', 'suspended', 'declaration', 'refused'],
    letter: false,
  },
  /** Asylum has been asked for and nothing is decided. */
  'pending-asylum': {
    source: 'refugies-info',
    call: false,
    atOnce: [],
    prepare: [],
    steps: ['rsa-asylum', 'ask-association', 'tell-the-caf'],
    rights: [],
    avoid: ['no-consulate-asylum', 'no-ameli'],
    warnFirst: true,
    next: ['no-file', 'refused'],
    letter: false,
  },
  /** Here to study. */
  'pending-student': {
    source: 'ameli-2025',
    call: false,
    atOnce: [],
    prepare: [],
    steps: ['copy-to-student-site', 'nine-months', 'tell-the-caf', 'student-apl'],
    rights: [],
    avoid: ['not-if-asylum', 'no-ameli'],
    warnFirst: true,
    next: ['no-file', 'declaration', 'refused'],
    letter: false,
  },
  /** Anybody else who waits for the definitive number. */
  'pending-other': {
    source: 'ameli-2025',
    call: false,
    atOnce: [],
    prepare: [],
    say: { phrase: 'ask-missing-papers', to: 'cpam' },
    steps: ['from-consulate', 'copy-to-cpam', 'nine-months', 'tell-the-caf', 'france-services'],
    rights: [],
    avoid: ['not-if-asylum', 'no-ameli'],
    warnFirst: true,
    next: ['no-file', 'declaration', 'refused'],
    letter: false,
  },
  /** The quarterly declaration is due, and the account is closed to the person. */
  declaration: {
    source: 'fas-2021',
    call: true,
    atOnce: ['without-phone'],
    prepare: FOR_THE_PHONE,
    say: { phrase: 'ask-declaration', to: 'caf' },
    steps: ['declare-anyway', 'ask-how-to-declare', 'check-prefilled', 'opening-hours'],
    rights: ['papers-or-suspended', 'rights-protected', 'ofpra-delays'],
    avoid: ['not-if-asylum'],
    next: ['refused', 'suspended', 'pending'],
    letter: false,
  },
  /** Deaf, hard of hearing, or without a telephone; already allocataire. */
  'without-phone': {
    source: 'ash-2019',
    call: false,
    atOnce: [],
    prepare: [],
    steps: ['sign-language', 'france-services', 'write-to-caf'],
    rights: [],
    avoid: ['no-more-tries'],
    next: ['no-file', 'pending', 'suspended', 'refused', 'declaration'],
    letter: true,
  },
  /** The same, not yet allocataire: the letter asks for what a first request brings. */
  'request-without-phone': {
    source: 'ash-2019',
    call: false,
    atOnce: [],
    prepare: [],
    steps: [
      'start-request',
      'tick-no-number',
      'provisional-identifier',
      'sign-language',
      'france-services',
    ],
    rights: [],
    avoid: [],
    next: ['pending'],
    letter: false,
  },
};
