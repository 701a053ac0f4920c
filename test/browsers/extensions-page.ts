import type { Browser, Page } from 'puppeteer-core';

/**
 * Runs an expression in Chromium's own page about extensions, where `chrome.developerPrivate` is what its
 * buttons and switches use.
 */
export async function onExtensionsPage<T>(browser: Browser, expression: string): Promise<T> {
  const page: Page = await browser.newPage();
  try {
    await page.goto('chrome://extensions/');
    return (await page.evaluate(expression)) as T;
  } finally {
    await page.close();
  }
}
