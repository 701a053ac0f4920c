import { expect } from 'vitest';
import { guide } from '../../browsers/guide.ts';
import { faultsOf } from '../accessibility.ts';
import type { Scenario, Scenarios } from '../world.ts';

/** Firefox's driver emulates no colour scheme: there the one it has is looked at. */
const SCHEMES = ['light', 'dark'];

/** axe finds nothing on this page, in three languages, light and dark. */
const faultless =
  (path: (language: string) => string, press: number[] = []): Scenario =>
  async ({ session }) => {
    const isFirefox = session.name === 'firefox';
    for (const language of ['fr', 'en', 'ar']) {
      const page = await guide(session).openAsPage(path(language));
      if (path(language).startsWith('/popup')) {
        await page.waitForSelector('select');
        await page.select('select', language);
      }
      await page.waitForSelector(`html[lang=${language}]`);
      for (const position of press) {
        await page.$$eval(
          '.answers button, .next button',
          (buttons, at) => (buttons[at] as HTMLElement).click(),
          position,
        );
      }
      for (const scheme of isFirefox ? ['as it is'] : SCHEMES) {
        if (!isFirefox) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        }
        expect(await faultsOf(page), `${language}, ${scheme}`).toEqual([]);
      }
      await page.close();
    }
  };

const popup = () => '/popup.html';

export const accessibility: Scenarios = {
  'of a question': faultless(popup),
  'of a situation with a call': faultless(popup, [1, 0]),
  'of a situation without a call': faultless(popup, [0, 0]),
  'of the sheet and the letter': faultless((language) => `/handout.html?language=${language}`),
};
