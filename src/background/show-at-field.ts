import { browser } from '../browser.ts';
import type { FromGuest, ToGuest } from '../messages.ts';
import type { WarnedKind } from '../number/kinds.ts';
import { WARNED_LIST } from '../number/warned-list.ts';
import { setFirstScreen } from './first-screen.ts';
import { markTab } from './mark-tab.ts';

type AtField = Extract<FromGuest, { type: 'at-field' }>;

let last: Promise<unknown> = Promise.resolve();

/**
 * Shows on the toolbar's button of a tab what is warned about at its field: by its mark, and by the screen that its popup
 * begins with. Where the page was left before the browser heard of it, the browser would keep both for the next one.
 */
export async function showAtField(tabId: number, told: AtField): Promise<void> {
  await show(tabId, told);
  const kind = await warnedIn(tabId);
  if (kind !== told.kind) await show(tabId, { ...told, kind });
}

/** Kept once all that was told of fields is shown. */
export function shownAtFields(): Promise<unknown> {
  return last;
}

/** After what was to be shown before. */
function show(tabId: number, { kind, language, large }: AtField): Promise<unknown> {
  last = last.then(() =>
    Promise.all([
      markTab(tabId, kind, language),
      setFirstScreen(kind ?? 'no-warning', { tabId, language, isLarge: large }),
    ]),
  );
  return last;
}

/** What the page that is in a tab by now warns about. */
async function warnedIn(tabId: number): Promise<WarnedKind | undefined> {
  const message: ToGuest = { type: 'warned' };
  const now: unknown = await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
  return WARNED_LIST.find((kind) => kind === now);
}
