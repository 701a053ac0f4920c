import { element } from '../dom/element.ts';
import { loadDictionary } from '../i18n/dictionaries.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { isPhone } from '../is-phone.ts';
import { organisationSections } from '../organisation/sections.ts';
import { isPrivate } from '../settings/change.ts';
import { liveSettings } from '../settings/live.ts';
import type { LoadedSettings } from '../settings/load.ts';
import type { SettingsChange } from '../settings/schema.ts';
import { openerTab } from '../way-back/open-beside.ts';
import { isFromGuide } from '../way-back/options-from-guide.ts';
import type { PageTab } from '../way-back/page-tab.ts';
import { wayBack } from '../way-back/way-back.ts';
import { whenShownAgain } from '../way-back/when-shown-again.ts';
import { afterPress } from './after-press.ts';
import { drawChanged } from './draw-changed.ts';
import { keepFocus } from './keep-focus.ts';
import { settingsForm } from './settings-form.ts';
import { settingsTroubles } from './settings-troubles.ts';
import { brand } from './tools.ts';
import { closeWaysOut, fillsScreen } from './ways-out.ts';

/** Runs the options page: the settings, what of them could not be used, and the organisation's contact. */
export async function startOptions(): Promise<void> {
  const [onPhone, isKiosk] = await Promise.all([isPhone(), fillsScreen()]);
  const main = element('main');
  // It stays: a live region that is put back is read out again.
  const said = element('p', { role: 'status' });
  let words: Dictionary['settings'];
  const loginTab: PageTab = { id: isFromGuide() ? await openerTab() : undefined };
  const back = isFromGuide() ? wayBack(loginTab, () => {}) : undefined;

  const draw = async (now: LoadedSettings): Promise<void> => {
    const { language, largeText } = now.settings;
    const own = await loadDictionary(language);
    await afterPress();
    // Something else may have been chosen meanwhile.
    if (now !== settings.now()) return;
    words = own.settings;
    back?.speak(own);
    const root = document.documentElement;
    root.lang = own.notice.lang;
    root.dir = own.notice.dir;
    root.classList.toggle('large', largeText);
    document.title = `${words.title} – Repère`;
    keepFocus(() => drawChanged(main, view(now, own)));
  };
  const choose = async (change: SettingsChange): Promise<void> => {
    said.textContent = '';
    await settings.choose(change);
  };
  const reset = async (): Promise<void> => {
    await settings.reset();
    said.textContent = words.wasReset;
  };
  const view = (now: LoadedSettings, own: Dictionary): HTMLElement[] => {
    const button = element('button', { type: 'button', 'data-keep': 'reset' }, words.reset);
    button.disabled = isPrivate();
    button.addEventListener('click', () => void reset());
    const drawn = [
      element('h1', {}, words.title),
      ...settingsTroubles(now, own),
      ...settingsForm(now, own, (change) => void choose(change)),
      button,
      ...organisationSections(now, own, onPhone),
    ];
    if (isKiosk) closeWaysOut(drawn);
    return drawn;
  };
  // They are whose computer it is, in their own language.
  const settings = await liveSettings(draw, {}, false);
  const header = element('header', {}, ...(back ? [back.element] : []), brand());
  document.body.replaceChildren(header, main, said);
  await draw(settings.now());
  if (!back) return;
  whenShownAgain(async (tabId) => {
    loginTab.id = tabId;
    back.speak(await loadDictionary(settings.now().settings.language));
  });
}
