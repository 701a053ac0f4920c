import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { LANGUAGE_IDS } from '../../../src/shared/languages.ts';
import { until } from '../../browsers/until.ts';
import type { Scenarios, World } from '../world.ts';

const openSheet = async ({ guide }: World): Promise<Page> => {
  const page = await guide.openAsPage('/handout.html');
  await page.waitForSelector('html[data-ready]');
  return page;
};
/** The press waits for the print dialog where there is one. */
const pressPrint = (page: Page) =>
  page.evaluate(() => {
    const button = [...document.querySelectorAll<HTMLElement>('header button')].at(-1);
    setTimeout(() => button?.click());
  });
const said = (page: Page) => page.$eval('header [role=status]', (region) => region.textContent);

export const sheetOnScreen: Scenarios = {
  async 'at 320 px: nothing to scroll sideways for, in any language'(world) {
    for (const language of LANGUAGE_IDS) {
      await world.remember(language, 'suspended');
      const page = await openSheet(world);
      await page.setViewport({ width: 320, height: 640 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, language).toBeLessThanOrEqual(320);
      await page.close();
    }
    await world.remember('fr', 'provisional');
  },

  async 'printing that does nothing: said beside the button'(world) {
    const page = await openSheet(world);
    // As under a policy against printing, which headless Chromium does not obey.
    await page.evaluate(() => {
      window.print = () => {};
    });
    await pressPrint(page);
    await until('the words', async () => (await said(page)).includes('impression est bloquée'));
  },

  async 'printing that begins: nothing said'(world) {
    const page = await openSheet(world);
    // What headless browsers do after it differs.
    await page.evaluate(() => {
      window.print = () => void dispatchEvent(new Event('beforeprint'));
    });
    await pressPrint(page);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await said(page)).toBe('');
  },
};
