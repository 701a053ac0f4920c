import { browser } from '../extension-api/browser.ts';
import { PERSON_KEY } from './person-language.ts';
import { SETTINGS_KEY } from './stored.ts';

/** Calls back whenever a setting, the person's language or the organisation's policy has changed. */
export function onSettingsChange(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || SETTINGS_KEY in changes || PERSON_KEY in changes) changed();
  });
}
