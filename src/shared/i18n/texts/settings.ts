import type { OPENINGS } from '../../settings/schema.ts';

/** The words of the settings and of what an organisation adds, in one language. */
export interface SettingsTexts {
  title: string;
  opening: string;
  openings: Record<(typeof OPENINGS)[number], string>;
  largeText: string;
  socialWorker: string;
  /** What that setting changes. */
  socialWorkerHint: string;
  /** The button, in that way of working, for whoever comes next. */
  newPerson: string;
  reset: string;
  /** Said once the settings are reset. */
  wasReset: string;
  /** Beside a setting that cannot be changed here. */
  locked: string;
  privateWindow: string;
  /** Before the names of settings that fell back. */
  unreadable: string;
  /** Where the stored settings are of another version. */
  otherVersion: string;
  /** Before the names of fields of the policy that were left out. */
  wrongInPolicy: string;
  /** Title of the organisation's own contact. */
  organisation: string;
  /** Title of how the Caf of the place takes such cases. */
  localProcess: string;
}
