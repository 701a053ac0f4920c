import { expect } from 'vitest';
import { TYPING_PAUSE } from '../../../src/content-script/login-page/typing-pause.ts';
import { evaluateInBackground } from '../../browsers/background.ts';
import { PROVISIONAL, WAITING } from '../person.ts';
import { refuse } from '../refuse.ts';
import { warned } from '../warned.ts';
import type { Scenario, Scenarios } from '../world.ts';

interface Pauses {
  lastKey: number;
  longest: number;
}

/** Runs in the page: notes how long it is from one key to the next, from now on. */
function notePauses(): void {
  const pauses: Pauses = { lastKey: performance.now(), longest: 0 };
  // When it is heard, as the content script counts: a key may have waited for a busy page.
  addEventListener('keydown', () => {
    const now = performance.now();
    pauses.longest = Math.max(pauses.longest, now - pauses.lastKey);
    pauses.lastKey = now;
  });
  Object.assign(window, { pauses });
}

/** Runs in the page: the longest pause between two keys, or since the last one, in milliseconds. */
function longestPause(): number {
  const { pauses } = window as unknown as { pauses: Pauses };
  return Math.max(pauses.longest, performance.now() - pauses.lastKey);
}

export const opening: Scenarios = {
  async 'by itself when a whole number is left'({ visit, guide }) {
    const person = await visit();
    await person.types(PROVISIONAL);
    await person.leavesField();
    const popup = await guide.waitForPopup();
    await popup.isAbout('provisional');
  },

  async 'not when the focus only falls to the page, but from there when another control has it'({
    visit,
    guide,
  }) {
    const person = await visit();
    await person.types(PROVISIONAL);
    await person.clicks('h3');
    expect(await person.focused()).toBe('body');
    await guide.staysShut();
    await person.leavesField();
    await (await guide.waitForPopup()).isAbout('provisional');
  },

  async 'by itself when the form is sent'({ visit, guide }) {
    const person = await visit();
    await person.types(PROVISIONAL);
    await person.presses('Enter');
    await (await guide.waitForPopup()).isAbout('provisional');
  },

  async 'never while the person types, however long'({ visit, guide }) {
    const person = await visit();
    await person.types(`${PROVISIONAL}42`);
    await guide.staysShut();
    expect(await person.value()).toBe(`${PROVISIONAL}42`);
  },

  async 'nor while the person goes on typing the password'({ visit, guide }) {
    const typesOn = async () => {
      const person = await visit();
      await person.types(PROVISIONAL);
      await person.page.evaluate(notePauses);
      await person.page.focus('#inputMotDePasse');
      await person.page.keyboard.type('mot de passe', { delay: 120 });
      return { page: person.page, opened: await guide.count() };
    };
    let { page, opened } = await typesOn();
    // A busy computer may hold up the keys, or this question, for as long as a pause in typing: then once more.
    for (let left = 4; left && opened; left--) {
      expect(await page.evaluate(longestPause)).toBeGreaterThanOrEqual(TYPING_PAUSE);
      await guide.closeAll();
      ({ page, opened } = await typesOn());
    }
    expect(opened).toBe(0);
    expect(await page.$eval('#inputMotDePasse', (field) => (field as HTMLInputElement).value)).toBe(
      'mot de passe',
    );
    await guide.waitForPopup();
  },

  async 'not for a number that is only half there'({ visit, guide }) {
    const person = await visit();
    await person.types('78512993');
    await person.leavesField();
    await guide.staysShut();
  },

  async 'by itself once a visit for each kind, by the button at any time'({ visit, guide }) {
    const person = await visit();
    await person.types(PROVISIONAL);
    await person.leavesField();
    await guide.waitForPopup();
    await guide.closeAll();
    await person.types('4');
    await person.leavesField();
    await guide.staysShut();
    await person.notice.click('guide');
    await guide.waitForPopup();
    await guide.closeAll();

    for (let key = 0; key < 14; key++) {
      await person.types('');
      await person.presses('End');
      await person.presses('Backspace');
    }
    await person.types(WAITING);
    await person.leavesField();
    await (await guide.waitForPopup()).isAbout('waiting');
  },

  async 'by the button, in the middle of typing, which can go on after'({ visit, guide }) {
    const person = await visit();
    await person.types('785');
    await person.notice.click('guide');
    await guide.waitForPopup();
    await guide.closeAll();
    expect(await person.focused()).toBe('nir');
  },

  async 'once, however often the button is pressed'(world) {
    const { visit, guide } = world;
    const person = await visit();
    await person.types('7');
    await person.notice.waitFor();
    const { x, y, width, height } = await person.notice.box('guide');
    for (let press = 0; press < 4; press++)
      await person.page.mouse.click(x + width / 2, y + height / 2);
    await guide.waitForPopup();
    await person.waits();
    expect(await guide.count()).toBe(1);
  },

  async 'again for whoever closed it before the browser was done opening it'(world) {
    await world.breakBackground(
      `(({ action }) => {
        const open = action.openPopup.bind(action);
        const done = new Promise((resolve) => {
          self.letItBeDone = resolve;
        });
        action.openPopup = () => open().then(() => done);
      })(globalThis.browser ?? chrome)`,
    );
    const person = await world.visit();
    await person.types('7');
    await person.notice.click('guide');
    await (await world.guide.waitForPopup()).isAbout('provisional');
    await world.guide.closeAll();
    await evaluateInBackground(world.session, 'self.letItBeDone()');
    await person.notice.click('guide');
    await world.guide.waitForPopup();
  },

  async 'in the popup, or in a window where only the toolbar opens a popup'(world) {
    const person = await warned(await world.visit());
    await person.notice.click('guide');
    const shown = await world.guide.waitForPopup();
    expect(shown.place).toBe(world.session.can.opensPopupUnasked ? 'popup' : 'window');
    await world.guide.closeAll();
    await person.page.bringToFront();
    await world.pressToolbar();
    expect((await world.guide.waitForPopup()).place).toBe('popup');
  },

  async 'in a window where the popup is refused, and that window again'(world) {
    await refuse(world, 'action.openPopup');
    const person = await world.visit();
    await person.types(PROVISIONAL);
    await person.notice.click('guide');
    const shown = await world.guide.waitForWindow();
    expect(shown.place).toBe('window');
    await shown.isAbout('provisional');
    await person.page.bringToFront();
    await person.notice.click('guide');
    await person.waits();
    expect(await world.guide.count()).toBe(1);
  },

  async 'once, however often the button is pressed, where the popup is refused'(world) {
    await refuse(world, 'action.openPopup');
    const person = await world.visit();
    await person.types('7');
    await person.notice.waitFor();
    const { x, y, width, height } = await person.notice.box('guide');
    for (let press = 0; press < 8; press++) {
      await person.page.mouse.click(x + width / 2, y + height / 2);
    }
    await world.guide.waitForWindow();
    await person.waits();
    expect(await world.guide.count()).toBe(1);
  },

  ...Object.fromEntries(
    (['window', 'tab'] as const).map((place): [string, Scenario] => [
      `again at once for whoever closed it, in a ${place}`,
      async (world) => {
        await refuse(
          world,
          'action.openPopup',
          ...(place === 'tab' ? ['windows.create' as const] : []),
        );
        const person = await world.visit();
        await person.types('7');
        for (const time of ['first', 'second', 'third']) {
          await person.notice.click('guide');
          const shown = await world.guide.waitForWindow();
          expect(shown.place, time).toBe(place);
          await shown.close();
          await world.guide.waitGone();
          await person.page.bringToFront();
        }
      },
    ]),
  ),

  async 'in a tab where windows are refused too'(world) {
    await refuse(world, 'action.openPopup', 'windows.create');
    const person = await world.visit();
    await person.types('7');
    await person.notice.click('guide');
    const shown = await world.guide.waitForWindow();
    expect(shown.place).toBe('tab');
    await shown.isAbout('provisional');
    // The history of a shared computer keeps titles: nothing of the person is in it.
    expect(await shown.evaluate('document.title')).toBe('Repère');
  },

  async 'for the tab in front only'({ visit, guide }) {
    const behind = await visit('manager');
    await behind.page.waitForSelector('#nir');
    const inFront = await visit();
    await inFront.types('1');
    await behind.page.evaluate(`fillAsManager('${PROVISIONAL}');
      document.querySelector('form').requestSubmit()`);
    await guide.staysShut();
  },
};
