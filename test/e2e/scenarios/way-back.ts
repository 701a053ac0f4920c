import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { evaluateInBackground } from '../../browsers/background.ts';
import type { OpenGuide } from '../../browsers/open-guide.ts';
import { until } from '../../browsers/until.ts';
import { pageAt } from '../page-at.ts';
import { type Person, PROVISIONAL } from '../person.ts';
import { refuse } from '../refuse.ts';
import { warned } from '../warned.ts';
import { withSocialWorker } from '../with-social-worker.ts';
import { OTHER_HOST, type Scenarios, type World } from '../world.ts';

const TO_PAGE = 'Revenir à la page de la Caf';
const WORDS = "document.querySelector('.way-back')?.textContent";

async function guideInWindow(world: World): Promise<[Person, OpenGuide]> {
  await refuse(world, 'action.openPopup');
  const person = await world.visit();
  await person.types(PROVISIONAL);
  await person.notice.click('guide');
  const shown = await world.guide.waitForWindow();
  await shown.isAbout('provisional');
  return [person, shown];
}

/** The sheet or the options, opened out of the popup by a button there. */
async function opened(world: World, button: string, path: string): Promise<[Person, Page]> {
  const person = await world.visit();
  await person.types(PROVISIONAL);
  await person.notice.click('guide');
  const popup = await world.guide.waitForPopup();
  await popup.isAbout('provisional');
  await popup.click(button);
  return [person, await pageAt(world, path, 'h1')];
}

const tabs = ({ session }: World) =>
  evaluateInBackground<number>(
    session,
    '(globalThis.browser ?? chrome).tabs.query({}).then(({ length }) => length)',
  );
const isInFront = ({ page }: Person) =>
  until('the login page in front', () => page.evaluate("document.visibilityState === 'visible'"));

const pages = {
  sheet: ['.print', '/handout.html'],
  options: ['.foot-tools button:last-child', '/options.html'],
} as const;

const fromPage = (name: keyof typeof pages) => async (world: World) => {
  const [person, page] = await opened(world, pages[name][0], pages[name][1]);
  expect(await page.evaluate(WORDS)).toBe(TO_PAGE);
  const before = await tabs(world);
  // The page is gone before the driver has its answer.
  await page.click('.way-back').catch(() => {});
  await until('the page to close', async () => (await tabs(world)) === before - 1);
  await isInFront(person);
};

export const wayBack: Scenarios = {
  async 'from a guide in a window'(world) {
    const [person, shown] = await guideInWindow(world);
    expect(await shown.evaluate(WORDS)).toBe(TO_PAGE);
    await shown.click('.way-back').catch(() => {});
    await world.guide.waitGone();
    await isInFront(person);
  },

  async 'none in the popup, which closes by itself'(world) {
    await warned(await world.visit());
    await world.pressToolbar();
    const popup = await world.guide.waitForPopup();
    await popup.isAbout('provisional');
    expect(await popup.evaluate(WORDS)).toBeUndefined();
  },

  'from the sheet': fromPage('sheet'),
  'from the options': fromPage('options'),

  async 'from no page over another site, which is nothing to come back to'(world) {
    await world.session.newPage(`https://${OTHER_HOST}/`);
    await world.pressToolbar();
    const popup = await world.guide.waitForPopup();
    await popup.isAbout('first-digit');
    await popup.click(pages.options[0]);
    const page = await pageAt(world, pages.options[1], 'h1');
    expect(await page.evaluate(WORDS)).toBe('Fermer');
  },

  async 'from the options that are open, whose login page is the last they were opened for'(world) {
    const [first] = await opened(world, ...pages.options);
    const before = await tabs(world);
    const [second, page] = await opened(world, ...pages.options);
    await until('the options in front', () =>
      page.evaluate("document.visibilityState === 'visible'"),
    );
    expect(await tabs(world), 'the second login page').toBe(before + 1);
    await first.page.close();
    expect(await page.evaluate(WORDS)).toBe(TO_PAGE);
    await page.click('.way-back').catch(() => {});
    await isInFront(second);
  },

  async 'by Escape, but not where a list has it'(world) {
    const [person, page] = await opened(world, ...pages.options);
    await page.focus('select');
    await page.keyboard.press('Escape');
    await person.waits();
    const before = await tabs(world);
    await page.focus('.way-back');
    await page.keyboard.press('Escape').catch(() => {});
    await until('the page to close', async () => (await tabs(world)) === before - 1);
    await isInFront(person);
  },

  async 'none in options that the browser has opened'(world) {
    const page = await world.guide.openAsPage('/options.html');
    await page.waitForSelector('main h1');
    expect(await page.evaluate(WORDS)).toBeUndefined();
  },

  async 'is a way out once the login page is closed, and the guide shows nothing of who left'(
    world,
  ) {
    const [person, shown] = await guideInWindow(world);
    await person.page.close();
    await shown.isAbout('first-digit');
    expect(await shown.evaluate(WORDS)).toBe('Fermer');
    expect(
      await shown.evaluate("document.querySelector('.page-state')?.textContent"),
    ).not.toContain('7 ou 8');
    await shown.click('.way-back').catch(() => {});
    await world.guide.waitGone();
  },

  async 'a sheet left behind is the one for everybody'(world) {
    const [person, page] = await opened(world, ...pages.sheet);
    await page.waitForSelector('html[data-ready]');
    // The language of who was there is not the computer's.
    await world.set({ socialWorker: true });
    await page.evaluate(`(async (storage) => {
      const { id } = await (globalThis.browser ?? chrome).tabs.getCurrent();
      await storage.session.set({
        ['handout-' + id]: { situation: 'pending-asylum', language: 'ar' },
        'person-language': 'ar',
      });
    })((globalThis.browser ?? chrome).storage)`);
    await page.evaluate('location.reload()').catch(() => {});
    await until('the sheet of the person', () =>
      page.evaluate(
        "document.documentElement.lang === 'ar' && 'ready' in document.documentElement.dataset",
      ),
    );
    await person.page.bringToFront();
    await isInFront(person);
    await person.page.close();
    await until('the sheet for everybody', () =>
      page.evaluate(`document.documentElement.lang === 'fr' && ${WORDS} === 'Fermer'`),
    );
    expect(await page.$eval('main', (main) => main.textContent)).toContain('Ce numéro n’ouvre pas');
  },

  async 'a sheet of the former person, once somebody else is here'(world) {
    const [person, popup] = await withSocialWorker(world, 'ar');
    await popup.waitUntil(
      "document.documentElement.lang === 'ar' && document.querySelector('.print')",
    );
    await popup.click('.print');
    const sheet = await pageAt(world, '/handout.html', 'h1');
    await until('the sheet in Arabic', () =>
      sheet.evaluate("document.documentElement.lang === 'ar'"),
    );
    await world.guide.closeAll();
    await person.page.bringToFront();
    await person.notice.click('guide');
    const again = await world.guide.waitForPopup();
    await again.waitUntil("document.querySelector('.new-person')");
    await again.click('.new-person');
    await until('the sheet for everybody', () =>
      sheet.evaluate("document.documentElement.lang === 'fr'").catch(() => false),
    );
  },
};
