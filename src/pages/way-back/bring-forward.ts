import type { Tabs } from 'webextension-polyfill';
import { browser } from '../../shared/extension-api/browser.ts';

/** Brings a tab to the front, and its window. */
export async function bringForward({ id, windowId }: Tabs.Tab): Promise<void> {
  if (id === undefined) return;
  await browser.tabs.update(id, { active: true });
  // Firefox for Android has no windows.
  if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true });
}
