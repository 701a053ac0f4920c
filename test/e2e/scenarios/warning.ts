import { expect } from 'vitest';
import { axTree } from '../../browsers/ax-tree.ts';
import { until } from '../../browsers/until.ts';
import { DEFINITIVE, PROVISIONAL, WAITING } from '../person.ts';
import type { Scenarios } from '../world.ts';

export const warning: Scenarios = {
  async 'comes at the first digit, 7 or 8, and names the 32 30'({ visit }) {
    const person = await visit();
    for (const digit of '78') {
      await person.types(digit);
      await person.isTold('n’ouvre pas Mon Compte');
      expect(await person.notice.text('text')).toContain('32 30');
      await person.presses('Backspace');
      await person.notice.waitGone();
    }
  },

  async 'does not come for 1 or 2'({ visit }) {
    const person = await visit();
    for (const digit of DEFINITIVE) {
      await person.types(digit);
      expect(await person.notice.count()).toBe(0);
    }
    await person.leavesField();
    await person.isLeftInPeace();
  },

  async 'goes when the number is corrected'({ visit }) {
    const person = await visit();
    await person.types('78');
    await person.notice.waitFor();
    for (const key of ['Home', 'Delete', '1']) await person.presses(key);
    await person.notice.waitGone();
    expect(await person.value()).toBe('18');
  },

  async 'takes neither focus nor digits from the person'({ visit }) {
    const person = await visit();
    await person.types(PROVISIONAL);
    await person.notice.waitFor();
    expect(await person.focused()).toBe('nir');
    expect(await person.value()).toBe(PROVISIONAL);
  },

  async 'is softer for 3 to 6, and waits until the number cannot be another'({ visit }) {
    const person = await visit();
    await person.types(WAITING.slice(0, 10));
    await person.isLeftInPeace();
    await person.types(WAITING.slice(10));
    await person.isTold('n’ouvre peut-être pas');
  },

  async 'tells the number of a file at the Caf by its length, once the field is left'({ visit }) {
    const person = await visit();
    await person.types('7123456');
    await person.isTold('n’ouvre pas');
    await person.leavesField();
    await person.isTold('trop court');
  },

  async 'reads digits of other scripts'({ visit }) {
    const person = await visit();
    await person.types('٧');
    await person.isTold('n’ouvre pas');
  },

  async 'is said to screen readers at a pause in typing, until it could be heard, and then no more'({
    visit,
  }) {
    const person = await visit();
    const said = async () => (await person.notice.text('status')).trim();
    await person.types('7');
    const words = await until('the announcement', said);
    await person.types('851299');
    await until('it to be cut off', async () => !(await said()));
    expect(await until('it from its beginning', said)).toBe(words);
    // So long it takes to be heard.
    await new Promise((resolve) => setTimeout(resolve, 6000));
    expect(await said()).toBe('');
    await person.types('341002');
    await person.waits();
    expect(await said()).toBe('');
  },

  async 'is a named region with a live status, to screen readers'({ visit, session }) {
    const person = await visit();
    await person.types('7');
    await person.isTold('n’ouvre pas');
    const title = await person.notice.text('title');
    await until('the announcement', () => person.notice.text('status'));
    const tree = await axTree(session, person.page);
    expect(tree).toContainEqual(expect.objectContaining({ role: 'region', name: 'Repère' }));
    expect(tree).toContainEqual(expect.objectContaining({ role: 'heading', name: title }));
    const status = tree.find(({ role }) => role === 'status');
    expect(status?.properties).toMatchObject({ live: 'polite' });
    for (const name of ['Voir les étapes', 'Fermer']) {
      expect(tree).toContainEqual(expect.objectContaining({ role: 'button', name }));
    }
  },

  async 'says the same of a short number while the focus is on the page or in the notice'({
    visit,
  }) {
    const person = await visit();
    await person.types('7');
    await person.isTold('n’ouvre pas');
    await person.clicks('h3');
    await person.waits();
    await person.isTold('n’ouvre pas');
    await person.page.focus('#nir');
    await person.tabsTo('guide');
    await person.waits();
    await person.isTold('n’ouvre pas');
    await person.leavesField();
    await person.isTold('trop court');
  },

  async 'stays under the keyboard user whose short number is told once left'({ visit }) {
    const person = await visit();
    await person.types('1851299');
    await person.leavesField();
    await person.isTold('trop court');
    await person.page.focus('#inputMotDePasse');
    await person.page.keyboard.down('Shift');
    await person.tabsTo('close');
    await person.page.keyboard.up('Shift');
    await person.page.evaluate(() => document.body.append(document.createElement('hr')));
    await person.waits();
    expect(await person.notice.activeId()).toBe('close');
  },

  async 'is reached by keyboard, in reading order'({ visit }) {
    const person = await visit();
    await person.types(PROVISIONAL);
    await person.notice.waitFor();
    for (const id of ['guide', 'given', 'close', 'inputMotDePasse']) await person.tabsTo(id);
  },
};
