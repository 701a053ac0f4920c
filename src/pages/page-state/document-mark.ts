import { browser } from '../../shared/extension-api/browser.ts';

/** No other badge of Repère has this colour. It is not visible: a badge without a text is not drawn. */
const MARK = [1, 1, 1, 255] as const;

/**
 * Marks the document in a tab, by the colour of the tab's badge: the browser removes that with the document, but not when
 * the page changes its own address. `tabs.onUpdated` tells the two apart only in Firefox, and would wake the background
 * for each page of any site. Never throws.
 *
 * @returns whether it is marked now; Firefox for Android has no badge
 */
export async function markDocument(tabId: number): Promise<boolean> {
  await browser.action
    .setBadgeBackgroundColor?.({ tabId, color: [...MARK] })
    ?.catch(() => undefined);
  return isMarked(tabId);
}

/** Whether the document in a tab is one that was marked. Never throws. */
export async function isMarked(tabId: number): Promise<boolean> {
  const colour = await browser.action.getBadgeBackgroundColor?.({ tabId })?.catch(() => []);
  return MARK.every((part, index) => part === colour?.[index]);
}
