import { browser } from '../browser.ts';

/** Brings the window or tab that this page is in to the front. A popup is there already. */
export async function comeForward(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return;
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
}
