import type { Page } from 'puppeteer-core';

/**
 * Comes to a field as a person does: the mouse, a click, then some 0.8 to 1.2 s before the first key. The pause
 * varies, so that the key is in step neither with the frames nor with the blinking of the caret.
 */
export async function comeToField(page: Page, field = '#nir'): Promise<void> {
  await page.waitForSelector(field);
  await page.click(field);
  await pause(800 + Math.random() * 400);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
