import { expect } from 'vitest';
import { see } from '../../browsers/emulate.ts';
import { guide } from '../../browsers/guide.ts';
import { faultsOf } from '../accessibility.ts';
import type { Scenario, Scenarios } from '../world.ts';

const SCHEMES = ['light', 'dark'] as const;

/** axe finds nothing on this page, in three languages, light and dark. */
const faultless =
  (path: string, press: number[] = []): Scenario =>
  async ({ session, remember }) => {
    for (const language of ['fr', 'en', 'ar']) {
      await remember(language, 'refused');
      const page = await guide(session).openAsPage(path);
      // The page says French before it says anything.
      await page.waitForSelector(`html[lang=${language}] h1`);
      for (const position of press) {
        await page.$$eval(
          '.answers button, .next button',
          (buttons, at) => (buttons[at] as HTMLElement).click(),
          position,
        );
      }
      for (const scheme of SCHEMES) {
        await see(session, page, { scheme });
        expect(await faultsOf(page), `${language}, ${scheme}`).toEqual([]);
      }
      await page.close();
    }
    await remember('fr', 'provisional');
  };

export const accessibility: Scenarios = {
  'of a question': faultless('/popup.html'),
  'of a situation with a call': faultless('/popup.html', [1, 0]),
  'of a situation without a call': faultless('/popup.html', [0, 0]),
  'of the sheet and the letter': faultless('/handout.html'),
  'of the settings': faultless('/options.html'),
};
