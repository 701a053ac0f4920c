import { browser } from '../../shared/extension-api/browser.ts';

/**
 * Whether a window of the browser fills the screen, as in a kiosk: there another site has no tab strip over it, and there
 * is no way back from it.
 */
export async function looksLikeKiosk(): Promise<boolean> {
  // Firefox for Android has no windows, and a way back of its own.
  const windows = (await browser.windows?.getAll().catch(() => [])) ?? [];
  return windows.some(({ state }) => state === 'fullscreen');
}

/** Replaces links to other sites by their words. */
export function unlinkOtherPages(elements: readonly HTMLElement[]): void {
  for (const element of elements) {
    for (const link of element.querySelectorAll('a[target], a[href^="mailto:"]')) {
      link.replaceWith(...link.childNodes);
    }
  }
}
