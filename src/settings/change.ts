import { browser } from '../browser.ts';
import { forgetPersonLanguage } from './person-language.ts';
import type { SettingsChange } from './schema.ts';
import { SETTINGS_KEY, withChange } from './stored.ts';

/** Whether this page is in a private window: then nothing at all is stored. */
export function isPrivate(): boolean {
  return browser.extension.inIncognitoContext === true;
}

/** Stores a choice made on this computer; in a private window it is not stored. */
export async function changeSettings(change: SettingsChange): Promise<void> {
  if (isPrivate()) return;
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  await browser.storage.local.set({ [SETTINGS_KEY]: withChange(stored[SETTINGS_KEY], change) });
}

/** Forgets every choice made on this computer. */
export async function resetSettings(): Promise<void> {
  if (isPrivate()) return;
  await forgetPersonLanguage();
  await browser.storage.local.remove(SETTINGS_KEY);
}
