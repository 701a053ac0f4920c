import { browser } from '../browser.ts';
import { noticeIn } from '../i18n/notices.ts';
import type { WarnedKind } from '../number/kinds.ts';
import { loadSettings } from '../settings/load.ts';

/** The title of the button where there is nothing to say; the same in every language. */
const NAME = 'Repère';
/** `--deep` of the light colours: a toolbar is as light or dark as its browser likes. */
const COLOUR = '#14573d';

/**
 * Puts a quiet mark on the toolbar's button while a number that begins with 7 or 8 is at the field of a tab,
 * and says it in the button's title, which screen readers read. The browser takes both away when the tab goes
 * to another page.
 *
 * @param kind what is warned about there, if anything
 */
export async function markTab(tabId: number, kind: WarnedKind | undefined): Promise<void> {
  const { action } = browser;
  const isMarked = kind === 'provisional';
  const { settings } = await loadSettings();
  const { title } = noticeIn(settings.language).warnings.provisional;
  await Promise.allSettled([
    // Firefox for Android has no badge. A tab may be closed by now.
    action.setBadgeText?.({ tabId, text: isMarked ? '•' : '' }),
    action.setBadgeBackgroundColor?.({ tabId, color: COLOUR }),
    action.setTitle({ tabId, title: isMarked ? `${NAME} – ${title}` : NAME }),
  ]);
}
