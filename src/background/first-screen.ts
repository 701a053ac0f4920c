import { type FirstScreen, firstScreenPage } from '../shared/advice/first-screens.ts';
import { browser } from '../shared/extension-api/browser.ts';
import { isPhone } from '../shared/extension-api/is-phone.ts';
import type { LanguageId } from '../shared/languages.ts';
import { loadSettings } from '../shared/settings/load.ts';

/** The popup without a screen written at build: its script draws all of it. The manifest names it. */
const DRAWN = '/popup.html';

/** The popup over one tab, until another page is in it. */
interface OfTab {
  tabId: number;
  language: LanguageId;
  isLarge: boolean;
}

/**
 * Makes the popup begin with the screen that was written at build for a warning. In a social worker's browser each person
 * is asked for their language first, so no such screen fits. Never throws: the tab may be closed by now.
 *
 * @param tab without it, all tabs that have no screen of their own, by the settings
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

/** Sets it for all tabs if the browser has forgotten it, as at its start and when the extension is enabled. */
export async function restoreFirstScreen(): Promise<void> {
  const now = await browser.action.getPopup({}).catch(() => '');
  if (now.endsWith(DRAWN)) await setFirstScreen('no-warning');
}
