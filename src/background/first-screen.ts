import { browser } from '../browser.ts';
import { type FirstScreen, firstScreenPage } from '../guide/first-screens.ts';
import type { LanguageId } from '../i18n/languages.ts';
import { isPhone } from '../is-phone.ts';
import { loadSettings } from '../settings/load.ts';

/** The popup whose script draws all of it. */
const DRAWN = '/popup.html';

let last: Promise<unknown> = Promise.resolve();

/**
 * Has the popup begin with the screen that was written for what is warned about, after those asked for before. A social
 * worker's browser asks for the language of each person first, which nothing written can know.
 *
 * @param tabId of the popup over one tab, until another page is in it; undefined for all others
 * @param language without it that of the settings
 */
export function setFirstScreen(
  screen: FirstScreen,
  tabId?: number,
  language?: LanguageId,
): Promise<void> {
  const set = async (): Promise<void> => {
    // On a telephone it is a page in a tab, whose address stays in the history.
    const [{ settings }, phone] = await Promise.all([loadSettings(), isPhone()]);
    if (phone) return;
    const page = firstScreenPage(screen, language ?? settings.language, settings.largeText);
    const popup = settings.socialWorker ? DRAWN : `/${page}`;
    await browser.action.setPopup({ popup, ...(tabId === undefined ? {} : { tabId }) });
  };
  // A tab may be closed by now.
  const done = last.then(set).catch(() => {});
  last = done;
  return done;
}

/** Kept once every popup has the screen that was asked for. */
export function firstScreensSet(): Promise<unknown> {
  return last;
}
