import type { ContactId } from '../facts/contacts.ts';
import type { SourceId } from '../facts/sources.ts';
import type { PictogramId } from '../look/pictograms.ts';

/** One thing to know or to do. Its words are in the dictionaries, under the same id. */
export interface Step {
  pictogram: PictogramId;
  source: SourceId;
  /** How far to trust what is said, whatever the source is worth otherwise. */
  trust: 'high' | 'medium';
  contact?: ContactId;
}

/** Everything Repère advises. A step without a source does not exist. */
export const STEPS = {
  // To have ready for the call.
  'file-number': { pictogram: 'card', source: 'dossier-2025', trust: 'medium' },
  'phone-password': { pictogram: 'key', source: 'caf-94', trust: 'high' },

  // What the Caf sends and owes.
  'caf-letters': { pictogram: 'mail', source: 'grenoble-university', trust: 'medium' },
  'number-owed': { pictogram: 'number', source: 'fas-2021', trust: 'high' },
  'papers-pending': { pictogram: 'paper', source: 'fas-2021', trust: 'high' },
  'reasons-owed': { pictogram: 'speech', source: 'fas-2021', trust: 'high' },
  'local-process': { pictogram: 'place', source: 'fas-2021', trust: 'high' },
  'opening-hours': {
    pictogram: 'clock',
    source: 'caf-2024',
    trust: 'high',
    contact: 'caf-site',
  },

  // What costs time, or the account.
  'no-more-tries': { pictogram: 'stop', source: 'cozy-2025', trust: 'high' },
  'no-franceconnect': { pictogram: 'stop', source: 'aidants-connect-2024', trust: 'high' },
  // That it refuses these numbers too is likely, not proven: only what it asks for is said.
  'no-franceconnect-plus': { pictogram: 'stop', source: 'numerama-2025', trust: 'medium' },
  'no-ameli': { pictogram: 'stop', source: 'ameli-2025', trust: 'high' },

  // Without a telephone.
  'sign-language': {
    pictogram: 'person',
    source: 'ash-2019',
    trust: 'medium',
    contact: 'caf-site',
  },
  'write-to-caf': { pictogram: 'pen', source: 'derived', trust: 'medium' },

  // Not yet allocataire, or no account.
  'log-in-with-nir': { pictogram: 'number', source: 'fas-2021', trust: 'high' },
  'start-request': { pictogram: 'pen', source: 'fas-2021', trust: 'high', contact: 'caf-site' },
  'tick-no-number': { pictogram: 'paper', source: 'fas-2021', trust: 'medium' },
  'provisional-identifier': { pictogram: 'number', source: 'fas-2021', trust: 'high' },
  'rsa-asylum': { pictogram: 'calendar', source: 'refugies-info', trust: 'high' },
  'student-apl': { pictogram: 'building', source: 'budget-2026', trust: 'medium' },

  // A definitive number.
  'thirteen-digits': { pictogram: 'card', source: 'caf-2024', trust: 'high' },
  'new-password': { pictogram: 'key', source: 'password-2024', trust: 'high' },
  'password-rules': { pictogram: 'letter', source: 'password-2024', trust: 'high' },
  'code-by-mail': { pictogram: 'mail', source: 'caf-78-2024', trust: 'high' },
  'mailbox-new-tab': { pictogram: 'mail', source: 'caf-78-2024', trust: 'high' },
  'code-is-secret': { pictogram: 'shield', source: 'caf-78-2024', trust: 'high' },

  // The numéro de dossier of the Caf.
  'phone-only': { pictogram: 'phone', source: 'fas-2021', trust: 'high' },
  'nir-is-login': { pictogram: 'number', source: 'fas-2021', trust: 'high' },

  // The Caf refuses, or does not answer.
  'ask-in-writing': { pictogram: 'pen', source: 'fas-2021', trust: 'high' },
  'france-services': { pictogram: 'building', source: 'france-services', trust: 'medium' },
  federation: {
    pictogram: 'person',
    source: 'fas-2021',
    trust: 'high',
    contact: 'federation',
  },

  // While the definitive number is awaited: whom France protects has nothing to ask of the state they fled.
  'ofpra-form': { pictogram: 'paper', source: 'ofpra-2025', trust: 'high' },
  'ofpra-makes-papers': { pictogram: 'building', source: 'ofpra-2025', trust: 'high' },
  'ofpra-copies': { pictogram: 'globe', source: 'ofpra-2025', trust: 'high', contact: 'ofpra' },
  'no-chasing-ofpra': { pictogram: 'stop', source: 'ofpra-2025', trust: 'high' },
  'no-consulate-protected': { pictogram: 'stop', source: 'interior', trust: 'high' },
  'no-consulate-asylum': { pictogram: 'stop', source: 'derived', trust: 'medium' },
  'ask-association': { pictogram: 'person', source: 'derived', trust: 'medium' },
  'from-consulate': { pictogram: 'building', source: 'ameli-2025', trust: 'high' },
  'not-if-asylum': { pictogram: 'stop', source: 'derived', trust: 'medium' },
  'copy-to-cpam': { pictogram: 'paper', source: 'ameli-2025', trust: 'high' },
  'copy-to-student-site': {
    pictogram: 'globe',
    source: 'ameli-2025',
    trust: 'high',
    contact: 'student-site',
  },
  'nine-months': { pictogram: 'clock', source: 'ameli-2025', trust: 'high' },
  'tell-the-caf': { pictogram: 'mail', source: 'derived', trust: 'medium' },

  // A number that the Caf gave, whatever it looks like.
  'use-given': { pictogram: 'number', source: 'fas-2021', trust: 'high' },
  'call-if-refused': { pictogram: 'phone', source: 'fas-2021', trust: 'high' },

  // The quarterly declaration meanwhile.
  'declare-anyway': { pictogram: 'calendar', source: 'fas-2021', trust: 'high' },
  'check-prefilled': { pictogram: 'pen', source: 'caf-63-2025', trust: 'high' },
  'ask-how-to-declare': { pictogram: 'phone', source: 'fas-2021', trust: 'high' },

  // Rights. Missing papers may suspend a benefit since 2022: nothing promises that payments go on.
  'answer-letters': { pictogram: 'mail', source: 'derived', trust: 'medium' },
  'papers-or-suspended': { pictogram: 'paper', source: 'decree-2022', trust: 'high' },
  'rights-protected': { pictogram: 'shield', source: 'ceseda-561-16', trust: 'high' },
  'ofpra-delays': { pictogram: 'shield', source: 'ofpra-2025', trust: 'high' },
} as const satisfies Record<string, Step>;

export type StepId = keyof typeof STEPS;
