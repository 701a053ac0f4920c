import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { iconSvg } from '../icon-svg.ts';

/** A picture of the product, and where its top left corner is put, in pixels. */
export interface Placed {
  png: string;
  left: number;
  top: number;
}

const look = ['src/shared/look/tokens.css', 'scripts/store/layout.css'].map((path) =>
  readFileSync(path, 'utf8'),
);
const icon = iconSvg();

/** Writes a listing's picture: words on the left, the product on the right. */
export async function composeScreenshot(
  page: Page,
  path: string,
  caption: { title: string; text: string },
  pictures: Placed[],
): Promise<void> {
  const images = pictures.map(
    ({ png, left, top }) =>
      `<img src="data:image/png;base64,${png}" style="left: ${left}px; top: ${top}px">`,
  );
  await write(
    page,
    path,
    { width: 1280, height: 800 },
    `<div class="words"><div class="brand">${icon} Repère</div>
      <h1>${caption.title}</h1><p>${caption.text}</p></div>${images.join('')}`,
  );
}

/** Writes the small promotional tile. */
export async function composeTile(
  page: Page,
  path: string,
  caption: { title: string; text: string },
): Promise<void> {
  await write(
    page,
    path,
    { width: 440, height: 280 },
    `<div class="tile"><div>${icon} ${caption.title}</div><p>${caption.text}</p></div>`,
  );
}

/** Writes the logo: the icon alone, larger than it is in the package. */
export async function composeLogo(page: Page, path: string): Promise<void> {
  await write(page, path, { width: 300, height: 300 }, `<div class="logo">${icon}</div>`);
}

async function write(
  page: Page,
  path: string,
  size: { width: number; height: number },
  body: string,
): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.bringToFront();
  await page.setViewport(size);
  await page.setContent(
    `<!doctype html><style>${look.join('')} html, body { height: ${size.height}px }</style>${body}`,
  );
  await page.screenshot({ path: path as `${string}.png` });
}
