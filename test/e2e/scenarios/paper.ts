import { expect } from 'vitest';
import type { SituationId } from '../../../src/shared/advice/situation.ts';
import { LANGUAGE_IDS } from '../../../src/shared/languages.ts';
import { printedPages } from '../../browsers/printed-pages.ts';
import { until } from '../../browsers/until.ts';
import { pressButton } from '../press-button.ts';
import type { Scenario, Scenarios } from '../world.ts';

/** Sheet and letter take a page each, in every language. */
const onTwoPages =
  (situation: SituationId): Scenario =>
  async ({ guide, session, remember }) => {
    for (const language of LANGUAGE_IDS) {
      await remember(language, situation);
      const page = await guide.openAsPage('/handout.html');
      await page.waitForSelector('html[data-ready]');
      expect(await printedPages(session, page), language).toBe(2);
      await page.close();
    }
    await remember('fr', 'provisional');
  };

export const paper: Scenarios = {
  async 'the sheet and the letter of the situation, and nothing of it in their address'(world) {
    const { guide, session } = world;
    const page = await guide.openAsPage();
    await page.waitForSelector('select');
    for (const words of ['7 ou 8', 'Oui', 'La Caf refuse', 'Imprimer la feuille']) {
      await pressButton(page, words);
    }
    const sheet = await until('the sheet', async () => {
      for (const one of await session.browser.pages()) {
        const isSheet = await one
          .evaluate(
            () =>
              location.pathname === '/handout.html' && 'ready' in document.documentElement.dataset,
          )
          // A page that is just closing has no say.
          .catch(() => false);
        if (isSheet) return one;
      }
      return undefined;
    });
    expect(await sheet.evaluate(() => location.search + location.hash)).toBe('');
    const text = await sheet.$eval('main', (main) => main.textContent);
    for (const words of [
      'La Caf refuse',
      '32\u00a030',
      'Madame, Monsieur',
      'federationsolidarite.org',
    ]) {
      expect(text).toContain(words);
    }
    expect(await sheet.$('input, textarea')).toBeNull();
  },

  async 'no letter that would not be true'({ guide, remember }) {
    await remember('fr', 'definitive');
    const page = await guide.openAsPage('/handout.html');
    await page.waitForSelector('html[data-ready]');
    expect(await page.$('article.letter')).toBeNull();
    await remember('fr', 'provisional');
  },

  'one printed page for the sheet, one for the letter': onTwoPages('provisional'),
  'and so in the situation with most to say': onTwoPages('suspended'),
};
