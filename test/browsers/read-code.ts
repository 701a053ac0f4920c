import jsQR from 'jsqr';
import type { Page } from 'puppeteer-core';

/**
 * Reads the QR code in a screenshot of a page, as a telephone held before the screen would.
 *
 * @param blank a page without a policy of its own, which unpacks the picture
 * @returns what it says; undefined where none is found
 */
export async function readCode(page: Page, blank: Page): Promise<string | undefined> {
  const png = await page.screenshot({ encoding: 'base64' });
  await blank.bringToFront();
  const { width, height, bytes } = await blank.evaluate(async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let text = '';
    for (const byte of data) text += String.fromCharCode(byte);
    return { width: image.width, height: image.height, bytes: btoa(text) };
  }, png);
  const pixels = Uint8ClampedArray.from(Buffer.from(bytes, 'base64'));
  // As it is, not turned inside out too: not every telephone tries that.
  return jsQR(pixels, width, height, { inversionAttempts: 'dontInvert' })?.data;
}
