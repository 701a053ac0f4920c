import { expect } from 'vitest';
import { until } from '../../browsers/until.ts';
import { type Person, PROVISIONAL } from '../person.ts';
import type { Scenario, Scenarios } from '../world.ts';

/** In this variant of the page, typing a 7 brings the notice. */
const typed =
  (variant: string, before?: (person: Person) => Promise<void>, field?: string): Scenario =>
  async ({ visit }) => {
    const person = await visit(variant);
    await before?.(person);
    await person.types('7', field);
    await person.isTold('n’ouvre pas');
    expect(await person.notice.count()).toBe(1);
  };

/** In this variant, the notice comes without a key, once somebody is there. */
const untyped =
  (variant: string, act?: (person: Person) => Promise<unknown>): Scenario =>
  async ({ visit }) => {
    const person = await visit(variant);
    await act?.(person);
    await until('the number', () => person.value());
    await person.isLeftInPeace();
    await person.comes();
    await person.isTold('n’ouvre pas');
  };

const SEEN_COPY = 'app-login > form #nir';

export const appearances: Scenarios = {
  'after a choice step': typed('choice', (person) =>
    person.clicks('.conteneur-connexion-cnaf .btn'),
  ),
  'in the document, then shown by a class': typed('hidden-then-shown', (person) =>
    person.clicks('app-login .btn:not(form *)'),
  ),
  'very late': typed('slow'),
  'with the password field later still': typed('late-password'),
  'with a hidden copy before it': typed('twice', undefined, SEEN_COPY),
  'without a <form>': typed('no-form'),
  'inside its labels': typed('label-wrap'),
  'without a label': typed('no-label'),
  'with other ids': typed('renamed', undefined, '#champ1'),
  'as a strict telephone field': typed('strict-field'),
  'under Trusted Types': typed('trusted-types'),
  'whose events do not bubble': typed('stop-events'),

  'remembered by the site, masked': untyped('remembered'),
  'remembered, and filled in late': untyped('remembered-late'),
  'filled before it appears': untyped('prefilled'),
  'filled by a password manager': untyped('manager', async ({ page }) => {
    await page.waitForSelector('#nir');
    await page.evaluate(`fillAsManager('${PROVISIONAL}')`);
  }),

  async 'under a strict CSP, in its own colours'({ visit }) {
    const person = await visit('csp');
    await person.types('7');
    await person.isTold('n’ouvre pas');
    expect(await person.notice.computed('guide', 'background-color')).toBe('rgb(20, 87, 61)');
  },

  async 'remembered with a 1: silence'({ visit }) {
    const person = await visit('remembered-definitive');
    await until('the masked number', () => person.value());
    await person.comes();
    // Until the form has been looked at a second time, too.
    await person.waits();
    await person.isLeftInPeace();
  },

  async 'after a change of route and back'({ visit }) {
    for (const variant of ['', 'push-state']) {
      const person = await visit(variant);
      await person.types('7');
      await person.notice.waitFor();
      await person.clicks('#lien-aide');
      await person.notice.waitGone();
      expect(await person.notice.count()).toBe(0);
      await person.clicks('#lien-login');
      await person.types('7');
      await person.notice.waitFor();
    }
  },

  async 'rendered anew with its value'({ visit }) {
    const person = await visit('rerender');
    await person.types('78');
    await person.notice.waitFor();
    for (let round = 0; round < 3; round++) {
      await person.page.evaluate('rerender()');
      await person.notice.waitFor();
      expect(await person.value()).toBe('78');
    }
    expect(await person.notice.count()).toBe(1);
  },

  async 'replaced at each key'({ visit, guide }) {
    const person = await visit('rerender-on-key');
    await person.types(PROVISIONAL);
    await person.isTold('n’ouvre pas');
    expect(await person.value()).toBe(PROVISIONAL);
    await guide.staysShut();
  },

  async 're-formatting itself while typed'({ visit, guide }) {
    const person = await visit('reformat');
    await person.types(PROVISIONAL);
    await person.isTold('n’ouvre pas');
    expect((await person.value()).replaceAll(' ', '')).toBe(PROVISIONAL);
    await guide.staysShut();
  },

  async 'on a page that throws the notice out: it gives up quietly'({ visit }) {
    const person = await visit('evict');
    // It could come back at each of more keys than it may come back at all.
    const typed = PROVISIONAL.padEnd(60, '0');
    await person.types(typed);
    await person.waits();
    const thrownOut = await person.page.evaluate('__evicted');
    expect(thrownOut).toBeGreaterThan(0);
    expect(thrownOut).toBeLessThanOrEqual(40);
    await person.waits();
    expect(await person.value()).toBe(typed);
  },
};
