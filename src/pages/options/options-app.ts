import { isPhone } from '../../shared/extension-api/is-phone.ts';
import { isPrivate } from '../../shared/extension-api/is-private.ts';
import { loadDictionary } from '../../shared/i18n/dictionaries.ts';
import type { Dictionary } from '../../shared/i18n/dictionary.ts';
import { liveSettings } from '../../shared/settings/live.ts';
import type { LoadedSettings } from '../../shared/settings/load.ts';
import type { SettingsChange } from '../../shared/settings/schema.ts';
import { afterPress } from '../dom/after-press.ts';
import { drawChanged } from '../dom/draw-changed.ts';
import { element } from '../dom/element.ts';
import { keepFocus } from '../dom/keep-focus.ts';
import { brand } from '../dom/tools.ts';
import { organisationSections } from '../organisation/sections.ts';
import { looksLikeKiosk, unlinkOtherPages } from '../way-back/kiosk.ts';
import { openerTab } from '../way-back/open-beside.ts';
import { isFromGuide } from '../way-back/options-from-guide.ts';
import type { PageTab } from '../way-back/page-tab.ts';
import { wayBack } from '../way-back/way-back.ts';
import { whenShownAgain } from '../way-back/when-shown-again.ts';
import { settingsForm } from './settings-form.ts';
import { settingsTroubles } from './settings-troubles.ts';

/** Runs the options page: the settings, those that could not be used, and the organisation's contact. */
export async function startOptions(): Promise<void> {
  const [onPhone, isKiosk] = await Promise.all([isPhone(), looksLikeKiosk()]);
  const main = element('main');
  // It is never replaced: a live region that is inserted again is announced again.
  const said = element('p', { role: 'status' });
  let words: Dictionary['settings'];
  const loginTab: PageTab = { id: isFromGuide() ? await openerTab() : undefined };
  const back = isFromGuide() ? wayBack(loginTab, () => {}) : undefined;

  const draw = async (now: LoadedSettings): Promise<void> => {
    const { language, largeText } = now.settings;
    const dictionary = await loadDictionary(language);
    await afterPress();
    // Something else may have been chosen meanwhile.
    if (now !== settings.now()) return;
    words = dictionary.settings;
    back?.setTexts(dictionary);
    const root = document.documentElement;
    root.lang = dictionary.notice.lang;
    root.dir = dictionary.notice.dir;
    root.classList.toggle('large', largeText);
    document.title = `${words.title} – Repère`;
    keepFocus(() => drawChanged(main, view(now, dictionary)));
  };
  const choose = async (change: SettingsChange): Promise<void> => {
    said.textContent = '';
    await settings.choose(change);
  };
  const reset = async (): Promise<void> => {
    await settings.reset();
    said.textContent = words.wasReset;
  };
  const view = (now: LoadedSettings, dictionary: Dictionary): HTMLElement[] => {
    const button = element('button', { type: 'button', 'data-keep': 'reset' }, words.reset);
    button.disabled = isPrivate();
    button.addEventListener('click', () => void reset());
    const drawn = [
      element('h1', {}, words.title),
      ...settingsTroubles(now, dictionary),
      ...settingsForm(now, dictionary, (change) => void choose(change)),
      button,
      ...organisationSections(now, dictionary, onPhone),
    ];
    if (isKiosk) unlinkOtherPages(drawn);
    return drawn;
  };
  // The options belong to the owner of the computer, so the language of a person beside them does not count.
  const settings = await liveSettings(draw, { forPerson: false });
  const header = element('header', {}, ...(back ? [back.element] : []), brand());
  document.body.replaceChildren(header, main, said);
  await draw(settings.now());
  if (!back) return;
  whenShownAgain(async (tabId) => {
    loginTab.id = tabId;
    back.setTexts(await loadDictionary(settings.now().settings.language));
  });
}
