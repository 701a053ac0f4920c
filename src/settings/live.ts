import { changeSettings, isPrivate } from './change.ts';
import { type LoadedSettings, loadSettings } from './load.ts';
import { onSettingsChange } from './on-change.ts';
import { setPersonLanguage } from './person-language.ts';
import type { SettingsChange } from './schema.ts';

/** The settings as a page of the extension uses them, always those in force. */
export interface LiveSettings {
  now(): LoadedSettings;
  /**
   * Makes a choice: it holds at once in this page, and from the storage in all others. In a private window it
   * holds in this page and as long as it is open.
   */
  choose(change: SettingsChange): Promise<void>;
  /** The same for the language of the person who sits beside a social worker. */
  chooseForPerson(change: SettingsChange): Promise<void>;
}

/**
 * @param onUpdate told whenever they have changed, here or elsewhere
 * @param unstored what was chosen in this private window and is stored nowhere
 */
export async function liveSettings(
  onUpdate: (now: LoadedSettings) => void,
  unstored: SettingsChange = {},
): Promise<LiveSettings> {
  const load = async (): Promise<LoadedSettings> => {
    const loaded = await loadSettings();
    return { ...loaded, settings: { ...loaded.settings, ...unstored } };
  };
  let now = await load();
  const update = (changed: LoadedSettings): void => {
    now = changed;
    onUpdate(now);
  };
  onSettingsChange(async () => update(await load()));

  const chooseBy =
    (store: (change: SettingsChange) => Promise<void>) => (change: SettingsChange) => {
      if (isPrivate()) unstored = { ...unstored, ...change };
      update({ ...now, settings: { ...now.settings, ...change } });
      return store(change);
    };
  return {
    now: () => now,
    choose: chooseBy(changeSettings),
    chooseForPerson: chooseBy(async ({ language }) => {
      if (language && !isPrivate()) await setPersonLanguage(language);
    }),
  };
}
