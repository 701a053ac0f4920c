import { expect } from 'vitest';
import { until } from '../../browsers/until.ts';
import { PROVISIONAL } from '../person.ts';
import { standsFirm, warned } from '../warned.ts';
import type { Scenarios } from '../world.ts';

/** What a page may do against the notice; none of it makes the notice act, throw or go wrong. */
export const hostile: Scenarios = {
  async 'replaces the built-in functions a notice is made with'({ visit, guide }) {
    const person = await visit();
    await person.page.waitForSelector('#nir');
    await person.page.evaluate(() => {
      const refuse = () => {
        throw new Error('This function is the page’s own');
      };
      const broken: [object, string[]][] = [
        [Element.prototype, ['after', 'attachShadow', 'remove', 'closest', 'checkVisibility']],
        [Element.prototype, ['scrollIntoView', 'querySelector', 'setAttribute', 'matches']],
        [Array.prototype, ['map', 'filter', 'find', 'every']],
        [Document.prototype, ['createElement', 'querySelector', 'querySelectorAll']],
        [EventTarget.prototype, ['addEventListener']],
        [JSON, ['parse', 'stringify']],
        [window, ['MutationObserver', 'setTimeout', 'getComputedStyle', 'RegExp']],
      ];
      for (const [owner, names] of broken) {
        for (const name of names) Object.defineProperty(owner, name, { value: refuse });
      }
      Object.defineProperty(Event.prototype, 'isTrusted', { get: refuse });
      Object.defineProperty(HTMLInputElement.prototype, 'value', { get: () => '1' });
    });
    await person.page.focus('#nir');
    await person.presses('7');
    await person.isTold('n’ouvre pas');
    await person.notice.click('guide');
    await guide.waitForPopup();
    await guide.closeAll();
    await person.notice.click('close');
    await person.notice.waitGone();
  },

  async 'gives its fields the names of functions that a form has'({ visit, guide }) {
    const person = await warned(await visit('telling-names'), PROVISIONAL);
    await person.presses('Enter');
    await guide.waitForPopup();
    await guide.closeAll();
    await standsFirm(person);
  },

  async 'hides it, shrinks it, strips it: it stays to be seen'({ visit }) {
    const person = await warned(await visit());
    await person.page.evaluate(() => {
      const host = document.querySelector('repere-notice') as HTMLElement;
      const away = { display: 'none', position: 'fixed', opacity: '0', transform: 'scale(0)' };
      for (const [property, value] of Object.entries(away)) {
        host.style.setProperty(property, value, 'important');
      }
      host.hidden = true;
      host.textContent = 'Appelez le 0899';
    });
    await person.notice.waitFor();
    await standsFirm(person);
    const { height } = await person.notice.box('text');
    expect(height).toBeGreaterThan(10);
  },

  async 'lays something over it: a click there is not ours'({ visit, guide }) {
    const person = await warned(await visit());
    const { x, y, width, height } = await person.notice.box('guide');
    await person.page.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; opacity: 0';
      document.body.append(cover);
      // The field keeps the focus, so that nothing else is to be said.
      cover.addEventListener('mousedown', (event) => event.preventDefault());
      cover.addEventListener('click', () => {
        document.querySelector('repere-notice')?.dispatchEvent(new MouseEvent('click'));
      });
    });
    await person.page.mouse.click(x + width / 2, y + height / 2);
    await guide.staysShut();
    await standsFirm(person);
  },

  async 'takes it out again and again: it comes back, then leaves in peace'({ visit }) {
    const person = await warned(await visit());
    await person.page.evaluate(() => {
      const seen = { times: 0 };
      Object.assign(window, { __taken: seen });
      setInterval(() => {
        const host = document.querySelector('repere-notice');
        if (host) seen.times++;
        host?.remove();
        // A page that is always busy.
        document.body.append(document.createElement('i'));
      }, 5);
    });
    let before = -1;
    await until(
      'it to give up',
      async () => {
        const times = (await person.page.evaluate('__taken.times')) as number;
        const isOver = times > 10 && times === before;
        before = times;
        await person.waits();
        return isOver;
      },
      50_000,
    );
    expect(before).toBeLessThanOrEqual(40);
    expect(await person.value()).toBe('7');
  },

  async 'moves it elsewhere, into a frame and into a shadow: it comes home'({ visit }) {
    const person = await warned(await visit());
    for (const thief of ['body', 'frame', 'shadow']) {
      await person.page.evaluate((where) => {
        const host = document.querySelector('repere-notice') as Element;
        const den = document.createElement(where === 'frame' ? 'iframe' : 'div');
        document.body.append(den);
        if (den instanceof HTMLIFrameElement) den.contentDocument?.body.append(host);
        else if (where === 'shadow') den.attachShadow({ mode: 'open' }).append(host);
        else den.append(host);
      }, thief);
      await until(`the notice home from the ${thief}`, () =>
        person.page.evaluate(() => document.querySelector('form repere-notice') !== null),
      );
    }
    await standsFirm(person);
  },
};
