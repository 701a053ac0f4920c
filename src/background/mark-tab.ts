import { browser } from '../shared/extension-api/browser.ts';
import { noticeIn } from '../shared/i18n/notices.ts';
import type { LanguageId } from '../shared/languages.ts';
import type { WarnedKind } from '../shared/number/kinds.ts';

/** The title of the button where there is nothing to say; the same in every language. */
const NAME = 'Repère';
/** `--deep` of the light colours: a toolbar is as light or dark as its browser likes. */
const COLOUR = '#14573d';

/**
 * Puts a small mark on the toolbar's button while a tab shows a warning about a number that begins with 7 or 8, and says
 * it in the button's title, which screen readers read. Both go when the warning is closed, and the browser removes them
 * when the tab goes to another page.
 *
 * @param kind what is warned about there, if anything
 * @param language of the warning
 */
export async function markTab(
  tabId: number,
  kind: WarnedKind | undefined,
  language: LanguageId,
): Promise<void> {
  const isMarked = kind === 'provisional';
  const title = isMarked ? `${NAME} – ${noticeIn(language).warnings.provisional.title}` : NAME;
  const { action } = browser;
  // Firefox for Android has no badge. A tab may be closed by now.
  await Promise.allSettled([
    action.setBadgeText?.({ tabId, text: isMarked ? '•' : '' }),
    isMarked ? action.setBadgeBackgroundColor?.({ tabId, color: COLOUR }) : undefined,
    action.setTitle({ tabId, title }),
  ]);
}
