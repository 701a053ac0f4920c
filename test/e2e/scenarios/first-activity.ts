import { expect } from 'vitest';
import { evaluateInBackground } from '../../browsers/background.ts';
import { visit as go } from '../../browsers/launch.ts';
import { until } from '../../browsers/until.ts';
import { DoesNotApply } from '../does-not-apply.ts';
import { PROVISIONAL } from '../person.ts';
import type { Scenarios, World } from '../world.ts';

/** What the marks on all tabs are. */
const marks = ({ session }: World) =>
  evaluateInBackground<string[]>(
    session,
    `(async ({ tabs, action }) => Promise.all(
      (await tabs.query({})).map(({ id: tabId }) => action.getBadgeText({ tabId })),
    ))(globalThis.browser ?? chrome)`,
  ).then((all) => all.filter(Boolean));

const PREPARED = '/connexionappli/dist/?variant=prefilled,autofocus#/login';

export const firstActivity: Scenarios = {
  async 'a number that was there is told when its field is entered'({ visit }) {
    const person = await visit('prefilled');
    await person.isLeftInPeace();
    await person.types('');
    await person.isTold('n’ouvre pas');
  },

  async 'when the popup asks'(world) {
    const person = await world.visit('prefilled');
    await person.isLeftInPeace();
    await world.pressToolbar();
    await (await world.guide.waitForPopup()).isAbout('provisional');
    await person.isTold('n’ouvre pas');
  },

  async 'when the page itself puts the person into the field'({ visit }) {
    const person = await visit('prefilled,autofocus');
    await person.isTold('n’ouvre pas');
  },

  async 'and written by a script, with no event, while somebody is there'({ visit }) {
    const person = await visit();
    await person.types('');
    await person.waits();
    await person.page.$eval(
      '#nir',
      (field, value) => {
        (field as HTMLInputElement).value = value;
      },
      PROVISIONAL,
    );
    await person.isTold('n’ouvre pas');
  },

  async 'at the key, where a widget takes it and writes by itself'({ visit }) {
    const person = await visit('no-input');
    await person.types('');
    await person.page.keyboard.press('7');
    await person.isTold('n’ouvre pas');
  },

  async 'back from the browser’s cache, its buttons act at once'({ visit, guide }) {
    const person = await visit();
    await person.types('785');
    await person.isTold('n’ouvre pas');
    await person.page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        Object.assign(window, {
          __back: [persisted, document.querySelectorAll('repere-notice').length],
        });
      });
    });
    await person.page.goto('https://connect.caf.fr/autre/');
    await person.page.evaluate(() => history.back());
    const back = () => person.page.evaluate('window.__back');
    await until('the page back from the cache', async () => !!(await back().catch(() => false)));
    expect(await back()).toEqual([true, 1]);
    await person.notice.click('guide');
    await (await guide.waitForPopup()).isAbout('provisional');
  },

  async 'a page that is only prepared says nothing, and all is as ever once it is shown'(world) {
    const { session, meet } = world;
    if (session.name === 'firefox') throw new DoesNotApply('Firefox prepares no pages');
    const person = meet(await session.browser.newPage());
    await go(person.page, 'https://connect.caf.fr/autre/');
    await person.page.evaluate((url) => {
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      rules.textContent = JSON.stringify({
        prerender: [{ source: 'list', urls: [url] }],
      });
      const link = Object.assign(document.createElement('a'), { href: url, textContent: 'on' });
      link.id = 'prepared';
      document.body.append(rules, link);
    }, PREPARED);
    await person.waits();
    await person.waits();
    expect(await marks(world)).toEqual([]);
    await person.clicks('#prepared');
    // The driver loses the page for a moment, as the prepared one takes its place.
    const wasPrepared = () =>
      person.page.evaluate(
        () =>
          location.hash === '#/login' &&
          (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number })
            .activationStart > 0,
      );
    await until('the prepared page', () => wasPrepared().catch(() => false));
    await person.isTold('n’ouvre pas');
    await until('the mark', async () => (await marks(world)).length === 1);
  },
};
