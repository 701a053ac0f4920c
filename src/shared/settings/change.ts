import { browser } from '../extension-api/browser.ts';
import { forgetPersonLanguage } from './person-language.ts';
import type { SettingsChange } from './schema.ts';
import { SETTINGS_KEY, withChange } from './stored.ts';

let last: Promise<unknown> = Promise.resolve();

/** Stores a choice made on this computer, after those made before it. */
export function changeSettings(change: SettingsChange): Promise<void> {
  const store = async (): Promise<void> => {
    const { local } = browser.storage;
    const { [SETTINGS_KEY]: stored } = await local.get(SETTINGS_KEY);
    await local.set({ [SETTINGS_KEY]: withChange(stored, change) });
  };
  const done = last.then(store);
  last = done.catch(() => {});
  return done;
}

/** Forgets every choice made on this computer. */
export async function resetSettings(): Promise<void> {
  await forgetPersonLanguage();
  await browser.storage.local.remove(SETTINGS_KEY);
}
