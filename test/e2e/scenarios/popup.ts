import { expect } from 'vitest';
import { axTree } from '../../browsers/ax-tree.ts';
import { until } from '../../browsers/until.ts';
import { DEFINITIVE, PROVISIONAL, WAITING } from '../person.ts';
import { pressButton } from '../press-button.ts';
import { warned } from '../warned.ts';
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
    await shown.isAbout('provisional');
    expect(await shown.evaluate(`document.querySelector('.call .number').innerText`)).toMatch(
      /32\s30/,
    );
    await shown.evaluate(`document.querySelector('details').open = true`);
    const text = await shown.evaluate<string>(TEXT);
    for (const words of [
      'n’ouvre pas Mon Compte',
      'numéro de dossier (numéro allocataire)',
      'mot de passe pour le téléphone',
      'me donner un numéro pour me connecter',
      'doit vous dire pourquoi',
      'Sourd ou malentendant',
      'FranceConnect',
      'Fédération des acteurs de la solidarité – 2 novembre 2021, vérifié : 23 novembre 2026',
      'pas un outil officiel de la Caf',
    ]) {
      expect(text).toContain(words);
    }
    // Nothing that was typed.
    expect(text).not.toContain(PROVISIONAL.slice(0, 4));
  },

  async 'from the toolbar: what is at the field of this very tab'({ visit, guide, pressToolbar }) {
    const other = await visit();
    await other.types('7');
    const person = await visit();
    await person.types(WAITING);
    await person.isTold('n’ouvre peut-être pas');
    await pressToolbar();
    await (await guide.waitForPopup()).isAbout('waiting');
  },

  async 'that the Caf gave this number, told in the guide: the notice goes as well'(world) {
    const person = await world.visit();
    await person.types(PROVISIONAL);
    await person.notice.click('guide');
    const shown = await world.guide.waitForPopup();
    await shown.isAbout('provisional');
    await shown.evaluate(
      `[...document.querySelectorAll('.next button')].find(({ textContent }) => textContent.includes('pour me connecter')).click()`,
    );
    await shown.isAbout('given');
    await person.notice.waitGone();
    await world.guide.closeAll();
    await world.pressToolbar();
    await (await world.guide.waitForPopup()).isAbout('first-digit');
  },

  async 'from the toolbar over a number that logs in: a question, and no warning'(world) {
    const person = await world.visit();
    await person.types(DEFINITIVE);
    await world.pressToolbar();
    await (await world.guide.waitForPopup()).isAbout('first-digit');
  },

  async 'from the toolbar while the page is busy: at once, and for good, what was noticed there'(
    world,
  ) {
    const person = await warned(await world.visit());
    // The tab may close before the page comes to itself.
    person.page
      .evaluate('for (const end = Date.now() + 4000; Date.now() < end; );')
      .catch(() => {});
    await world.pressToolbar();
    const popup = await world.guide.waitForPopup();
    // Drawn by the script, which has got no answer.
    await popup.isAbout('provisional');
  },

  async 'by questions, one at a time, and back'({ guide }) {
    const page = await guide.openAsPage();
    const asks = (title: string) =>
      until(title, async () =>
        (await page.$eval('h1', (h1) => h1.textContent)).replace(/\s/g, ' ').includes(title),
      );
    const answers = (words: string) => pressButton(page, words);
    await asks('Par quel chiffre');
    await answers('7 ou 8');
    await asks('Avez-vous déjà un dossier');
    await answers('Oui');
    await asks('n’ouvre pas Mon Compte');
    await answers('La Caf refuse');
    await asks('La Caf refuse');
    await answers('Retour');
    await asks('n’ouvre pas Mon Compte');
    await answers('Recommencer');
    await asks('Par quel chiffre');
    expect(await page.$('input')).toBeNull();
  },

  async 'in another language at once, remembered, and in the notice too'({ visit, guide }) {
    const person = await visit();
    await person.types('7');
    await person.isTold('n’ouvre pas');
    const page = await guide.openAsPage();
    await page.waitForSelector('select');
    await page.select('select', 'ar');
    await page.waitForSelector('html[lang=ar][dir=rtl]');
    const again = await guide.openAsPage();
    await again.waitForSelector('html[lang=ar]');
    await person.isToldIn('rtl');
    // And in a notice that stands already.
    await again.bringToFront();
    await again.select('select', 'en');
    await again.waitForSelector('html[lang=en]');
    await person.isTold('This number');
    expect(await person.notice.text('text')).toContain('32 30');
    await again.select('select', 'fr');
    await again.waitForSelector('html[lang=fr]');
  },

  async 'in the order of doing, to screen readers'({ guide, session }) {
    const page = await guide.openAsPage();
    await page.waitForSelector('select');
    await pressButton(page, '7 ou 8');
    await pressButton(page, 'Oui');
    const order = [
      'Retour',
      'Langue',
      'ouvre pas',
      'code à scanner',
      'Sourd',
      'Préparez',
      'Dites',
      'Les étapes',
    ];
    // The tree follows the page.
    const positions = await until('all of it in the accessibility tree', async () => {
      const tree = await axTree(session, page);
      const found = order.map((words) =>
        tree.findIndex(
          ({ role, name }) => /button|combobox|heading|link/i.test(role) && name.includes(words),
        ),
      );
      return !found.includes(-1) && found;
    });
    expect([...positions].sort((a, b) => a - b)).toEqual(positions);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
  },

  async 'without sideways scrolling from 320 px on, in every language'({ guide }) {
    const page = await guide.openAsPage();
    await page.waitForSelector('select');
    const languages = await page.$$eval('option', (options) => options.map(({ value }) => value));
    expect(languages.length).toBeGreaterThanOrEqual(8);
    for (const language of [...languages.slice(1), 'fr']) {
      await page.select('select', language);
      await page.waitForSelector(`html[lang=${language}]`);
      // 192 px is a popup of 384 px at 200 %.
      for (const width of [192, 320, 400, 800]) {
        await page.setViewport({ width, height: 600 });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(overflow, `${language} at ${width} px`).toBeLessThanOrEqual(width);
      }
    }
  },
};
