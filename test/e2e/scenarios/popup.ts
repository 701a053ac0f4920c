import { expect } from 'vitest';
import { PROVISIONAL, WAITING } from '../person.ts';
import type { Scenarios } from '../world.ts';

const TEXT = 'document.body.innerText';

export const popup: Scenarios = {
  async 'the 3230, what to have ready, what to say, what the Caf owes, from whom'({
    visit,
    guide,
  }) {
    const person = await visit();
    await person.types(PROVISIONAL);
    await person.leavesField();
    const shown = await guide.waitForPopup();
    await shown.kind();
    expect(await shown.evaluate(`document.querySelector('a[href="tel:3230"]').innerText`)).toMatch(
      /3230/,
    );
    await shown.evaluate(`document.querySelector('details').open = true`);
    const text = await shown.evaluate<string>(TEXT);
    for (const words of [
      'n’ouvre pas Mon Compte',
      'ancien numéro allocataire',
      'ancien mot de passe',
      'Donnez-moi un numéro pour me connecter',
      'doit vous dire pourquoi',
      'FranceConnect',
      'Fédération des acteurs de la solidarité, 2 novembre 2021',
      'pas un outil officiel de la Caf',
    ]) {
      expect(text).toContain(words);
    }
    // Nothing that was typed.
    expect(text).not.toContain(PROVISIONAL.slice(0, 4));
  },

  async 'from the toolbar: what is at the field of this very tab'({ visit, guide }) {
    const other = await visit();
    await other.types('7');
    const person = await visit();
    await person.types(WAITING);
    await person.isTold('sans doute');
    await person.notice.click('guide');
    expect(await (await guide.waitForPopup()).kind()).toBe('waiting');
  },

  async 'from the toolbar of any other page: the main situation'({ guide }) {
    const page = await guide.openAsPage();
    await page.waitForSelector('h1');
    expect(await page.evaluate(() => document.documentElement.dataset.kind)).toBe('provisional');
    expect(await page.$('a[href="tel:3230"]')).not.toBeNull();
  },

  async 'at an address with nonsense: the main situation'({ guide }) {
    const page = await guide.openAsPage('?kind=%3Cscript%3E');
    await page.waitForSelector('h1');
    expect(await page.evaluate(() => document.documentElement.dataset.kind)).toBe('provisional');
  },

  async 'without sideways scrolling from 320 px on'({ guide }) {
    const page = await guide.openAsPage('?kind=waiting');
    await page.waitForSelector('h1');
    for (const width of [320, 400, 800]) {
      await page.setViewport({ width, height: 600 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    }
  },
};
