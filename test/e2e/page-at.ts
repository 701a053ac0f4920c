import type { Page } from 'puppeteer-core';
import { until } from '../browsers/until.ts';
import type { World } from './world.ts';

/**
 * Waits for a page that something else than the driver has opened.
 *
 * @param path a part of its address
 * @param drawn a selector of what stands there once the page has drawn: before, there is nothing to press
 */
export function pageAt({ session }: World, path: string, drawn: string): Promise<Page> {
  return until(path, async () => {
    const pages = await session.browser.pages();
    // All at once: one that is going away may leave the question without an answer.
    return Promise.any(
      pages.map(async (page) => {
        const href = await page.evaluate(() => location.href);
        if (href.includes(path) && (await page.$(drawn))) return page;
        throw new Error(`is at ${href}`);
      }),
    );
  });
}
