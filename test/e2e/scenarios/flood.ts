import { expect } from 'vitest';
import { PROVISIONAL } from '../person.ts';
import { standsFirm, warned } from '../warned.ts';
import type { Scenarios } from '../world.ts';

/** What a page may send, over and over, and two tabs at once: no guide that nobody asked for. */
export const flood: Scenarios = {
  async 'floods it with messages and events of its own making'({ visit, guide }) {
    const person = await warned(await visit());
    await person.page.evaluate(() => {
      const targets = [document.querySelector('repere-notice'), document.querySelector('#nir')];
      for (let round = 0; round < 2000; round++) {
        postMessage({ type: 'open-guide', kind: 'provisional' }, '*');
        for (const target of [...targets, document, window]) {
          target?.dispatchEvent(new CustomEvent('open-guide', { bubbles: true, detail: round }));
          target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
          target?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        }
      }
    });
    await guide.staysShut();
    await standsFirm(person);
  },

  async 'sends the form for itself a hundred times: one guide a visit at most'({ visit, guide }) {
    const person = await warned(await visit(), PROVISIONAL);
    const send = () =>
      person.page.evaluate(() => {
        const form = document.querySelector('form') as HTMLFormElement;
        for (let round = 0; round < 100; round++) {
          form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
        }
      });
    await send();
    await guide.waitForPopup();
    await person.waits();
    expect(await guide.count()).toBe(1);
    await guide.closeAll();
    await send();
    await guide.staysShut();
    await standsFirm(person);
  },

  async 'has two tabs with two numbers: each its own'({ visit }) {
    const first = await warned(await visit());
    const second = await visit();
    await second.types(PROVISIONAL);
    await second.isTold('n’ouvre pas');
    await second.notice.click('close');
    await second.notice.waitGone();
    await first.page.bringToFront();
    await standsFirm(first);
    await first.presses('Backspace');
    await first.notice.waitGone();
  },
};
