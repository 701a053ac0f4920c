import { browser } from '../browser.ts';

/**
 * Whether a window of the browser fills the screen, as in a kiosk: there a page of others has no tab strip over it, and
 * nothing leads back.
 */
export async function fillsScreen(): Promise<boolean> {
  // Firefox for Android has no windows, and a way back of its own.
  const windows = (await browser.windows?.getAll().catch(() => [])) ?? [];
  return windows.some(({ state }) => state === 'fullscreen');
}

/** Leaves the words of links to pages of others, and takes the links away. */
export function closeWaysOut(elements: readonly HTMLElement[]): void {
  for (const element of elements) {
    for (const link of element.querySelectorAll('a[target], a[href^="mailto:"]')) {
      link.replaceWith(...link.childNodes);
    }
  }
}
