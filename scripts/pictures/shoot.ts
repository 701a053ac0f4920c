import type { Page } from 'puppeteer-core';

/** How a page is to look in a picture. */
export interface Shot {
  /** Of the window, in CSS pixels. */
  width: number;
  height: number;
  /** Light, unless told. */
  scheme?: 'light' | 'dark';
  /** All of the page, however tall. */
  fullPage?: boolean;
  /** Of the PNG to write, if any. */
  path?: `${string}.png`;
}

/**
 * Takes a picture of a page, in front.
 *
 * @returns the PNG, in base64
 */
export async function shoot(
  page: Page,
  { width, height, scheme, ...options }: Shot,
): Promise<string> {
  await page.bringToFront();
  const value = scheme ?? 'light';
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  await page.setViewport({ width, height });
  return Buffer.from(await page.screenshot(options)).toString('base64');
}
