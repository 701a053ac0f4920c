import { element } from '../dom/element.ts';
import { loadDictionary } from '../i18n/dictionaries.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { organisationSections } from '../organisation/sections.ts';
import { resetSettings } from '../settings/change.ts';
import { liveSettings } from '../settings/live.ts';
import type { LoadedSettings } from '../settings/load.ts';
import { keepFocus } from './keep-focus.ts';
import { settingsForm } from './settings-form.ts';
import { settingsTroubles } from './settings-troubles.ts';
import { brand } from './tools.ts';

/** Runs the options page: the settings, what of them could not be used, and the organisation's contact. */
export async function startOptions(): Promise<void> {
  const said = element('p', { role: 'status' });
  const draw = async (now: LoadedSettings): Promise<void> => {
    const { language, largeText } = now.settings;
    const own = await loadDictionary(language);
    // Another language may have been chosen meanwhile.
    if (language !== settings.now().settings.language) return;
    const root = document.documentElement;
    root.lang = own.notice.lang;
    root.dir = own.notice.dir;
    root.classList.toggle('large', largeText);
    document.title = `${own.settings.title} – Repère`;
    keepFocus(() => document.body.replaceChildren(brand(), ...view(now, own)));
  };
  const view = (now: LoadedSettings, own: Dictionary): HTMLElement[] => {
    const reset = element('button', { type: 'button', 'data-keep': 'reset' }, own.settings.reset);
    reset.addEventListener('click', async () => {
      await resetSettings();
      said.textContent = own.settings.wasReset;
    });
    return [
      element('h1', {}, own.settings.title),
      element(
        'main',
        {},
        ...settingsTroubles(now, own.settings),
        ...settingsForm(now, own, (change) => void settings.choose(change)),
        reset,
        said,
        ...organisationSections(now, own),
      ),
    ];
  };
  const settings = await liveSettings((now) => void draw(now));
  await draw(settings.now());
}
