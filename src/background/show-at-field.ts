import { browser } from '../shared/extension-api/browser.ts';
import type { FromContentScript, ToContentScript } from '../shared/messages.ts';
import type { WarnedKind } from '../shared/number/kinds.ts';
import { WARNED_LIST } from '../shared/number/warned-list.ts';
import { setFirstScreen } from './first-screen.ts';
import { markTab } from './mark-tab.ts';

type AtField = Extract<FromContentScript, { type: 'at-field' }>;

let last: Promise<unknown> = Promise.resolve();

/**
 * Shows the warning at the field on the toolbar's button of the tab: by its mark, and by the popup's first screen. If the
 * page was left meanwhile, the browser would keep both for the next page: so the page is asked once more.
 */
export async function showAtField(tabId: number, told: AtField): Promise<void> {
  await show(tabId, told);
  const kind = await warnedIn(tabId);
  if (kind !== told.kind) await show(tabId, { ...told, kind });
}

/** Resolves once everything told so far is shown. */
export function shownAtFields(): Promise<unknown> {
  return last;
}

/** Shows it after everything told before. */
function show(tabId: number, { kind, language, large }: AtField): Promise<unknown> {
  last = last.then(() =>
    Promise.all([
      markTab(tabId, kind, language),
      setFirstScreen(kind ?? 'no-warning', { tabId, language, isLarge: large }),
    ]),
  );
  return last;
}

/** The warning in the page that the tab has now. */
async function warnedIn(tabId: number): Promise<WarnedKind | undefined> {
  const message: ToContentScript = { type: 'warned' };
  const now: unknown = await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
  return WARNED_LIST.find((kind) => kind === now);
}
