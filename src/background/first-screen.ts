import { browser } from '../browser.ts';
import { type FirstScreen, firstScreenPage } from '../guide/first-screens.ts';
import type { LanguageId } from '../i18n/languages.ts';
import { isPhone } from '../is-phone.ts';
import { loadSettings } from '../settings/load.ts';

/** The popup whose script draws all of it; the manifest names it. */
const DRAWN = '/popup.html';

/** The popup over one tab, until another page is in it. */
interface OfTab {
  tabId: number;
  language: LanguageId;
  isLarge: boolean;
}

/**
 * Has the popup begin with the screen that was written for what is warned about. A social worker's browser asks each
 * person for their language first, which nothing written can know. Never throws: the tab may be closed by now.
 *
 * @param tab without it all those that have none of their own, by the settings
 */
export async function setFirstScreen(screen: FirstScreen, tab?: OfTab): Promise<void> {
  // On a telephone it is a page in a tab, whose address stays in the history.
  const [{ settings }, phone] = await Promise.all([loadSettings(), isPhone()]);
  if (phone) return;
  const { language, isLarge } = tab ?? { ...settings, isLarge: settings.largeText };
  const page = `/${firstScreenPage(screen, language, isLarge)}`;
  const popup = settings.socialWorker ? DRAWN : page;
  const where = tab ? { tabId: tab.tabId } : {};
  await browser.action.setPopup({ popup, ...where }).catch(() => {});
}

/** Sets it for all tabs where the browser has forgotten it, as at its start and when the extension is switched on. */
export async function restoreFirstScreen(): Promise<void> {
  const now = await browser.action.getPopup({}).catch(() => '');
  if (now.endsWith(DRAWN)) await setFirstScreen('no-warning');
}
