import { bestLanguage, type LanguageId } from '../i18n/languages.ts';
import type { LocalProcess, Organisation, Policy } from './policy-schema.ts';
import { DEFAULTS, type SettingName, type Settings, type SettingsChange } from './schema.ts';

/** Everything that has a say in the settings. */
export interface Voices {
  policy: Policy;
  /** Chosen on this computer. */
  chosen: SettingsChange;
  /** Chosen by the person who sits here now, for a social worker's browser. */
  person?: LanguageId | undefined;
  /** BCP 47 tags, best first. */
  browser: readonly string[];
}

/** The settings in force, and what goes with them. */
export interface InForce {
  settings: Settings;
  /** Set by the organisation, whatever was chosen. */
  locked: readonly SettingName[];
  organisation?: Organisation | undefined;
  localProcess?: LocalProcess | undefined;
}

/** Decides what holds: the organisation's locks, then what was chosen, then its defaults, then ours. */
export function inForce({ policy, chosen, person, browser }: Voices): InForce {
  const locked = policy.locked ?? {};
  const settings: Settings = {
    language: bestLanguage(browser),
    ...DEFAULTS,
    ...policy.defaults,
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
