import type { StepId } from './steps.ts';

/** What to tell a person in one situation, in the order they need it. */
export interface Situation {
  /** To have at hand before the call. */
  prepare: readonly StepId[];
  /** What the Caf owes as an answer. */
  owed: readonly StepId[];
  /** What costs time, or the account. */
  avoid: readonly StepId[];
}

/** Already allocataire, with a number that does not log in. */
export const ALLOCATAIRE: Situation = {
  prepare: ['file-number', 'phone-password'],
  owed: ['number-owed', 'papers-pending', 'reasons-owed', 'local-process'],
  avoid: ['no-more-tries', 'no-franceconnect'],
};
