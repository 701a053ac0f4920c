import type { Browser } from 'puppeteer-core';

/** Has a Chromium do for the driver what a newer one does by itself. */
export function helpWithChromium(browser: Browser): void {
  const newPage = browser.newPage.bind(browser);
  browser.newPage = async (options) => {
    const page = await newPage(options);
    // Chromium 120 shows a new page without giving it the focus.
    await page.bringToFront();
    return page;
  };
}
