import type { Page } from 'puppeteer-core';

/** Presses the button that begins with these words. */
export async function pressButton(page: Page, words: string): Promise<void> {
  for (const button of await page.$$('button')) {
    const text = await button.evaluate((node) => node.textContent.replace(/\s/g, ' '));
    if (text.startsWith(words)) return button.evaluate((node) => (node as HTMLElement).click());
  }
  throw new Error(`There is no button « ${words} »`);
}
