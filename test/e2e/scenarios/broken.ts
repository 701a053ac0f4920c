import { expect } from 'vitest';
import { until } from '../../browsers/until.ts';
import { type Person, PROVISIONAL } from '../person.ts';
import type { Scenarios } from '../world.ts';

/** A 7 is typed, and warned about once, with nothing thrown. */
async function isWarned(person: Person, field?: string): Promise<void> {
  await person.types('7', field);
  await person.isTold('n’ouvre pas');
  expect(await person.notice.count()).toBe(1);
}

/** Pages that are large, or come apart. */
export const broken: Scenarios = {
  async 'of 50 000 nodes'({ visit }) {
    await isWarned(await visit('large'));
  },

  async 'of 2 000 fields, every one labelled as ours is'({ visit }) {
    await isWarned(await visit('renamed,many-fields'), '#champ1');
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

  async 'left and come back to, out of the browser’s cache: a new visit each time'({ visit }) {
    const person = await visit();
    await isWarned(person);
    await person.page.evaluate(`
      __fromCache = 0;
      addEventListener('pageshow', ({ persisted }) => void (__fromCache += persisted));
      location.assign('/autre/');`);
    for (let time = 1; time <= 3; time++) {
      await until('the other page', () => person.page.evaluate("location.pathname === '/autre/'"));
      await person.page.evaluate(() => history.back());
      await until('the page as it was', () => person.page.evaluate(`__fromCache === ${time}`));
      // Closed the last time, and told again. What stood there before is of this visit after the next look.
      await person.waits();
      await person.isTold('n’ouvre pas');
      expect(await person.notice.count()).toBe(1);
      await person.notice.click('close');
      await person.notice.waitGone();
      await person.page.evaluate(() => history.forward());
    }
  },

  async 'left over the password, and come back to: what was not told then opens nothing now'({
    visit,
    guide,
  }) {
    const person = await visit();
    await person.types(PROVISIONAL);
    await person.page.evaluate(`
      __isBack = false;
      addEventListener('pageshow', () => void (__isBack = true));`);
    await person.page.focus('#inputMotDePasse');
    await person.page.keyboard.type('mot');
    await person.page.evaluate("location.assign('/autre/')");
    await until('the other page', () => person.page.evaluate("location.pathname === '/autre/'"));
    await person.page.evaluate(() => history.back());
    await until('the page as it was', () => person.page.evaluate('globalThis.__isBack === true'));
    await guide.staysShut();
    expect(await person.value()).toBe(PROVISIONAL);
  },
};
