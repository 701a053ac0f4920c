import puppeteer from 'puppeteer-core';
import { thisMachine } from '../test/browsers/machine.ts';
import { requireBrowser } from '../test/browsers/provision.ts';
import { iconSvg } from './icon-svg.ts';

/** Draws `public/icon/*.png` from `src/shared/look/icon.ts`, after a change of that. */
const svg = iconSvg();
const browser = await puppeteer.launch({
  executablePath: requireBrowser('chromium').path,
  args: thisMachine.isRoot ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
