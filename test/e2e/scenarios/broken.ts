import { expect } from 'vitest';
import { until } from '../../browsers/until.ts';
import type { Person } from '../person.ts';
import type { Scenarios } from '../world.ts';

/** A 7 is typed, and warned about once, with nothing thrown. */
async function isWarned(person: Person, field?: string): Promise<void> {
  await person.types('7', field);
  await person.isTold('ne permet pas');
  expect(await person.notice.count()).toBe(1);
  expect(person.errors).toEqual([]);
}

/** Pages that are large, or come apart. */
export const broken: Scenarios = {
  async 'of 50 000 nodes'({ visit }) {
    const person = await visit();
    await person.page.waitForSelector('#nir');
    await person.page.evaluate(() => {
      const box = document.createElement('div');
      for (let node = 0; node < 50_000; node++) box.append(document.createElement('i'));
      document.body.append(box);
    });
    await isWarned(person);
  },

  async 'of 2 000 fields, every one labelled as ours is'({ visit }) {
    const person = await visit('renamed');
    const form = (await person.page.waitForSelector('#champ1 >>> form, form')) ?? undefined;
    await form?.evaluate((node) => {
      for (let field = 0; field < 2000; field++) {
        const input = document.createElement('input');
        input.setAttribute('aria-label', 'Numéro de Sécurité sociale');
        node.append(input);
      }
    });
    await isWarned(person, '#champ1');
  },

  async 'written anew by document.write: heard all the same'({ visit }) {
    const person = await visit();
    await person.types('7');
    await person.notice.waitFor();
    await person.page.evaluate(() => {
      document.open();
      document.write(
        '<title>Neuf</title><h3>Neuf</h3><form><label for="nir">Numéro</label><input id="nir">' +
          '<input id="inputMotDePasse" type="password"></form>',
      );
      document.close();
    });
    await until('the new page', () => person.page.$('h3'));
    await person.waits();
    expect(await person.notice.count()).toBe(0);
    await isWarned(person);
    await person.presses('Backspace');
    await person.notice.waitGone();
  },

  async 'left and come back to, back and forward, with the notice in the cache'({ visit }) {
    const person = await visit();
    await isWarned(person);
    await person.page.evaluate(() => location.assign('/autre/'));
    await until('the other page', () => person.page.evaluate("location.pathname === '/autre/'"));
    for (let round = 0; round < 2; round++) {
      await person.page.evaluate(() => history.back());
      await until('the login page', () => person.page.evaluate("!!document.querySelector('#nir')"));
      await until('nothing or one notice', async () => (await person.notice.count()) <= 1);
      await person.page.evaluate(() => history.forward());
      await until('the other page', () => person.page.evaluate("location.pathname === '/autre/'"));
      expect(await person.notice.count()).toBe(0);
    }
    expect(person.errors).toEqual([]);
  },
};
