import { element } from '../dom/element.ts';
import { isPhone } from '../extension-api/is-phone.ts';
import { isPrivate } from '../extension-api/is-private.ts';
import { loadDictionary } from '../i18n/dictionaries.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { organisationSections } from '../organisation/sections.ts';
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
import { looksLikeKiosk, unlinkOtherPages } from './kiosk.ts';
import { settingsForm } from './settings-form.ts';
import { settingsTroubles } from './settings-troubles.ts';
import { brand } from './tools.ts';

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
  const settings = await liveSettings(draw, {}, false);
  const header = element('header', {}, ...(back ? [back.element] : []), brand());
  document.body.replaceChildren(header, main, said);
  await draw(settings.now());
  if (!back) return;
  whenShownAgain(async (tabId) => {
    loginTab.id = tabId;
    back.setTexts(await loadDictionary(settings.now().settings.language));
  });
}
