import { expect } from 'vitest';
import { until } from '../../browsers/until.ts';
import { PROVISIONAL } from '../person.ts';
import type { Scenarios } from '../world.ts';

export const untouchedPage: Scenarios = {
  async 'shows the page one element of its own, and nothing else'({ visit, guide }) {
    const person = await visit('watch-events');
    await person.types(PROVISIONAL);
    await person.notice.waitFor();
    await person.notice.click('guide');
    await guide.waitForPopup();
    await guide.closeAll();
    await person.notice.click('close');
    await person.notice.waitGone();
    const { added, removed, ...rest } = (await person.page.evaluate('({ ...__seen })')) as Record<
      string,
      string[]
    >;
    expect(new Set(added)).toEqual(new Set(['repere-notice']));
    expect(new Set(removed)).toEqual(new Set(['repere-notice']));
    for (const [what, noticed] of Object.entries(rest)) expect(noticed, what).toEqual([]);
  },

  async 'keeps its closed root closed to a page that defines its element'({ visit }) {
    const person = await visit();
    await person.page.evaluate(() => {
      class Spy extends HTMLElement {
        static disabledFeatures = ['shadow'];
        internals = this.attachInternals();
      }
      customElements.define('repere-notice', Spy);
    });
    await person.types('7');
    await person.isTold('n’ouvre pas');
    const root = await person.page.evaluate(
      () =>
        (document.querySelector('repere-notice') as unknown as { internals?: ElementInternals })
          .internals?.shadowRoot ?? null,
    );
    expect(root).toBeNull();
    // The page's own: it is the browser that refuses.
    expect(person.errors.splice(0)).toEqual([
      expect.stringMatching(/NotSupportedError|disabledFeatures/),
    ]);
  },

  async 'leaves the page as it was'({ visit }) {
    const person = await visit();
    await person.types('1');
    const before = await person.page.content();
    await person.presses('Backspace');
    await person.types('7');
    await person.notice.waitFor();
    await person.presses('Escape');
    await person.notice.waitGone();
    expect(await person.page.content()).toBe(before);
  },

  async 'does not hold up a submit'({ visit, guide }) {
    const person = await visit();
    await person.types(PROVISIONAL);
    await person.presses('Enter');
    const [submit] = (await until('the submit', () =>
      person.page.evaluate('__submits.length && __submits'),
    )) as [{ trusted: boolean }];
    expect(submit.trusted).toBe(true);
    await guide.waitForPopup();
  },

  async 'does not move the page under a click'({ visit }) {
    const person = await visit();
    await person.types('1851299');
    const button = await person.page.waitForSelector('.btn-majeur-cnaf');
    await button?.click({ delay: 500 });
    await until('the submit', () => person.page.evaluate('__submits.length'));
  },

  async 'does not obey clicks the page makes up'({ visit, guide }) {
    const person = await visit();
    await person.types('7');
    await person.notice.waitFor();
    await person.page.evaluate(() => {
      const host = document.querySelector('repere-notice') as HTMLElement;
      host.click();
      for (const type of ['mousedown', 'click', 'keydown']) {
        host.dispatchEvent(new KeyboardEvent(type, { key: 'Escape', bubbles: true }));
      }
    });
    await guide.staysShut();
    expect(await person.notice.present()).toBe(true);
  },
};
