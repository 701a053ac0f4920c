import { bestLanguage, type LanguageId } from '../languages.ts';
import type { LocalProcess, Organisation, Policy } from './policy-schema.ts';
import { DEFAULTS, type SettingName, type Settings, type SettingsChange } from './schema.ts';

/** Everything that the settings depend on. */
export interface SettingsSources {
  policy: Policy;
  /** Chosen on this computer. */
  chosen: SettingsChange;
  /** Chosen by the person who is here now, in a social worker's browser. */
  person?: LanguageId | undefined;
  /** The language that a translator has put the page into: whoever reads it reads that. */
  translatedTo?: LanguageId | undefined;
  /** BCP 47 tags, best first. */
  browser: readonly string[];
}

/** The settings in force, and what the organisation adds. */
export interface InForce {
  settings: Settings;
  /** Set by the organisation: nobody else may change them. */
  locked: readonly SettingName[];
  organisation?: Organisation | undefined;
  localProcess?: LocalProcess | undefined;
}

/**
 * Decides what holds: the organisation's locks, then what was chosen, then the language that the page is read in, then
 * its defaults, then ours.
 */
export function inForce({
  policy,
  chosen,
  person,
  translatedTo,
  browser,
}: SettingsSources): InForce {
  const locked = policy.locked ?? {};
  const settings: Settings = {
    language: bestLanguage(browser),
    ...DEFAULTS,
    ...policy.defaults,
    ...(translatedTo && { language: translatedTo }),
    ...chosen,
    ...locked,
  };
  if (settings.socialWorker && person && !locked.language) settings.language = person;
  return {
    settings,
    locked: Object.keys(locked) as SettingName[],
    organisation: policy.organisation,
    localProcess: policy.localProcess,
  };
}
