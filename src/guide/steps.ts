import type { PictogramId } from '../look/pictograms.ts';
import type { ContactId } from './contacts.ts';
import type { SourceId } from './sources.ts';

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
  'file-number': { pictogram: 'card', source: 'fas-2021', trust: 'high' },
  'phone-password': { pictogram: 'key', source: 'fas-2021', trust: 'high' },

  // What the Caf owes.
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
  'no-ameli': { pictogram: 'stop', source: 'ameli-2025', trust: 'high' },

  // Not yet allocataire, or no account.
  'log-in-with-nir': { pictogram: 'number', source: 'fas-2021', trust: 'high' },
  'start-request': { pictogram: 'pen', source: 'fas-2021', trust: 'high' },
  'tick-no-number': { pictogram: 'paper', source: 'fas-2021', trust: 'medium' },
  'provisional-identifier': { pictogram: 'number', source: 'fas-2021', trust: 'high' },

  // A definitive number.
  'thirteen-digits': { pictogram: 'card', source: 'caf-2024', trust: 'high' },
  'new-password': { pictogram: 'key', source: 'fas-2021', trust: 'high' },
  'code-by-mail': { pictogram: 'mail', source: 'caf-78-2024', trust: 'high' },
  'mailbox-new-tab': { pictogram: 'mail', source: 'caf-78-2024', trust: 'high' },
  'code-is-secret': { pictogram: 'shield', source: 'caf-78-2024', trust: 'high' },

  // The old Caf number.
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

  // While the definitive number is awaited.
  'civil-status-document': { pictogram: 'paper', source: 'ameli-2025', trust: 'high' },
  'from-ofpra': { pictogram: 'building', source: 'ameli-2025', trust: 'high' },
  'from-consulate': { pictogram: 'building', source: 'ameli-2025', trust: 'high' },
  'nine-months': { pictogram: 'clock', source: 'ameli-2025', trust: 'high' },
  'tell-the-caf': { pictogram: 'phone', source: 'derived', trust: 'medium' },

  // A number that the Caf gave, whatever it looks like.
  'use-given': { pictogram: 'number', source: 'fas-2021', trust: 'high' },
  'call-if-refused': { pictogram: 'phone', source: 'fas-2021', trust: 'high' },

  // The quarterly declaration meanwhile.
  'declare-anyway': { pictogram: 'calendar', source: 'derived', trust: 'medium' },
  'ask-how-to-declare': { pictogram: 'phone', source: 'fas-2021', trust: 'high' },
  'rights-go-on': { pictogram: 'shield', source: 'mediapart-2021', trust: 'medium' },
} as const satisfies Record<string, Step>;

export type StepId = keyof typeof STEPS;
