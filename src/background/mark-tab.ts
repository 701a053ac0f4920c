import { browser } from '../browser.ts';
import { noticeIn } from '../i18n/notices.ts';
import type { WarnedKind } from '../number/kinds.ts';
import { loadSettings } from '../settings/load.ts';

/** The title of the button where there is nothing to say; the same in every language. */
const NAME = 'Repère';
/** `--deep` of the light colours: a toolbar is as light or dark as its browser likes. */
const COLOUR = '#14573d';

/** The tabs that have the mark now, as far as this run of the background knows. */
const marked = new Set<number>();

/**
 * Puts a quiet mark on the toolbar's button while a warning about a number that begins with 7 or 8 stands in a
 * tab, and says it in the button's title, which screen readers read. Closed with the warning, it is gone as
 * well. The browser takes both away when the tab goes to another page.
 *
 * @param kind what is warned about there, if anything
 */
export async function markTab(tabId: number, kind: WarnedKind | undefined): Promise<void> {
  const { action } = browser;
  const isMarked = kind === 'provisional';
  if (isMarked) marked.add(tabId);
  else marked.delete(tabId);
  // Firefox for Android has no badge. A tab may be closed by now.
  const badge = [
    action.setBadgeText?.({ tabId, text: isMarked ? '•' : '' }),
    isMarked
      ? action.setBadgeBackgroundColor?.({ tabId, color: COLOUR })
      : action.setTitle({ tabId, title: NAME }),
  ];
  await Promise.allSettled(badge);
  if (isMarked) await nameMark(tabId);
}

async function nameMark(tabId: number): Promise<void> {
  const { settings } = await loadSettings();
  const { title } = noticeIn(settings.language).warnings.provisional;
  // The number may be gone from the field meanwhile.
  if (!marked.has(tabId)) return;
  await browser.action.setTitle({ tabId, title: `${NAME} – ${title}` }).catch(() => {});
}
