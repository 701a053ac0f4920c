import type { SourceId } from './sources.ts';

/** One thing to know or to do. Its words are in the dictionary, under the same id. */
interface Step {
  source: SourceId;
}

/** Everything Repère advises. A step without a source does not exist. */
export const STEPS = {
  'file-number': { source: 'fas-2021' },
  'phone-password': { source: 'fas-2021' },
  'number-owed': { source: 'fas-2021' },
  'papers-pending': { source: 'fas-2021' },
  'reasons-owed': { source: 'fas-2021' },
  'local-process': { source: 'fas-2021' },
  'no-more-tries': { source: 'cozy-2025' },
  'no-franceconnect': { source: 'aidants-connect-2024' },
} as const satisfies Record<string, Step>;

export type StepId = keyof typeof STEPS;
