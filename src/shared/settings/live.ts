import { isPrivate } from '../extension-api/is-private.ts';
import type { LanguageId } from '../languages.ts';
import { changeSettings, resetSettings } from './change.ts';
import { type LoadedSettings, type LoadOptions, loadSettings } from './load.ts';
import { onSettingsChange } from './on-change.ts';
import { forgetPersonLanguage, setPersonLanguage } from './person-language.ts';
import type { SettingsChange } from './schema.ts';

/**
 * The settings in force, for a page of the extension. Each promise resolves once the change holds in this page; other
 * pages get it from the storage.
 */
export interface LiveSettings {
  now(): LoadedSettings;
  /** Choices that are not stored and hold only in this page: in a private window, or where the storage fails. */
  unstored(): SettingsChange;
  choose(change: SettingsChange): Promise<void>;
  /** The same, but the language is that of the person with a social worker. */
  chooseForPerson(change: SettingsChange): Promise<void>;
  /** Takes up what was chosen in this private window before. What was chosen here since counts for more. */
  takeUp(before: SettingsChange): Promise<void>;
  /** Another person is there now. */
  forgetPerson(): Promise<void>;
  reset(): Promise<void>;
  /** A translator has put the page under it into that language; nothing, where it is in its own. */
  pageIsIn(language: LanguageId | undefined): Promise<void>;
}

/**
 * @param onUpdate called whenever they have changed, here or elsewhere
 * @param options what counts beside what is stored, to begin with
 */
export async function liveSettings(
  onUpdate: (now: LoadedSettings) => Promise<void>,
  options: LoadOptions = {},
): Promise<LiveSettings> {
  let { unstored = {}, translatedTo } = options;
  const load = () => loadSettings({ ...options, unstored, translatedTo });
  let now = await load();
  const refresh = async (): Promise<void> => {
    const before = JSON.stringify(now);
    now = await load();
    // The storage reports our own changes too.
    if (JSON.stringify(now) !== before) await onUpdate(now);
  };
  onSettingsChange(refresh);

  const choose = async (change: SettingsChange, store: () => Promise<void>): Promise<void> => {
    if (isPrivate() || !(await succeeds(store))) unstored = { ...unstored, ...change };
    await refresh();
  };
  return {
    now: () => now,
    unstored: () => unstored,
    async takeUp(before) {
      unstored = { ...before, ...unstored };
      await refresh();
    },
    choose: (change) => choose(change, () => changeSettings(change)),
    async chooseForPerson({ language, ...others }) {
      if (language) await choose({ language }, () => setPersonLanguage(language));
      if (Object.keys(others).length) await choose(others, () => changeSettings(others));
    },
    async forgetPerson() {
      const { language: _, ...others } = unstored;
      unstored = others;
      if (!isPrivate()) await succeeds(forgetPersonLanguage);
      await refresh();
    },
    async reset() {
      unstored = {};
      if (!isPrivate()) await succeeds(resetSettings);
      await refresh();
    },
    async pageIsIn(language) {
      if (language === translatedTo) return;
      translatedTo = language;
      await refresh();
    },
  };
}

async function succeeds(attempt: () => Promise<void>): Promise<boolean> {
  return attempt().then(
    () => true,
    () => false,
  );
}
