import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { OpenGuide } from '../../browsers/open-guide.ts';
import { allowPrivateWindows } from '../../browsers/site-access.ts';
import { pageAt } from '../page-at.ts';
import { type Person, PROVISIONAL } from '../person.ts';
import { refuse } from '../refuse.ts';
import type { Scenarios, World } from '../world.ts';

const LOGIN_PAGE = 'https://connect.caf.fr/connexionappli/dist/#/login';
const API = '(globalThis.browser ?? chrome)';
const STORED = `Promise.all(['local', 'session'].map((area) => ${API}.storage[area].get(null)))`;

/** Somebody opens the login page in a private window, which a page of the extension opens for them. */
async function visitPrivately(world: World, normal: Page): Promise<Person> {
  const create = { incognito: true, url: LOGIN_PAGE };
  await normal.evaluate(`${API}.windows.create(${JSON.stringify(create)}).then(() => true)`);
  return world.meet(await pageAt(world, 'connect.caf.fr', 'body'));
}

async function choosesArabic(shown: OpenGuide): Promise<void> {
  await shown.evaluate(`(() => {
    const select = document.querySelector('select');
    select.value = 'ar';
    select.dispatchEvent(new Event('change'));
  })()`);
  await shown.waitUntil("document.documentElement.lang === 'ar'");
}

export const privateWindow: Scenarios = {
  async 'all of it works, and nothing at all is stored'(world) {
    const { session, guide } = world;
    await allowPrivateWindows(session);
    await world.remember('fr', 'refused');
    const normal = await guide.openAsPage('/options.html');
    const before = await normal.evaluate(STORED);
    const person = await visitPrivately(world, normal);
    await person.types(PROVISIONAL);
    await person.leavesField();
    const shown = await guide.waitForPopup();
    await shown.isAbout('provisional');
    expect(await shown.evaluate(`${API}.extension.inIncognitoContext`)).toBe(true);
    expect(await shown.evaluate("document.querySelector('footer').innerText")).toContain(
      'Fenêtre privée',
    );

    await choosesArabic(shown);
    await person.isToldIn('rtl');
    expect(await normal.evaluate(() => document.documentElement.lang)).toBe('fr');

    await shown.click('.print');
    const sheet = await pageAt(world, '/handout.html', 'h1');
    await sheet.waitForSelector('html[data-ready]');
    expect(await sheet.evaluate(`${API}.extension.inIncognitoContext`)).toBe(true);
    const text = await sheet.$eval('main', (main) => main.textContent);
    expect(text).toContain('commence par 7 ou 8');
    expect(await sheet.$('[lang=ar]')).not.toBeNull();

    // Opened again, the guide still speaks the language of the notice.
    await guide.closeAll();
    await person.page.bringToFront();
    await person.notice.click('guide');
    await (await guide.waitForPopup()).waitUntil("document.documentElement.lang === 'ar'");
    for (const page of [normal, sheet]) expect(await page.evaluate(STORED)).toEqual(before);
    // What is changed in another window does not undo it.
    await world.set({ language: 'en' });
    await normal.waitForSelector('html[lang=en]');
    await person.waits();
    expect(await person.notice.computed('card', 'direction')).toBe('rtl');
  },
  async 'a guide that stands in for the popup speaks the language of the notice, opened again too'(
    world,
  ) {
    const { session, guide } = world;
    await allowPrivateWindows(session);
    const normal = await guide.openAsPage('/options.html');
    const person = await visitPrivately(world, normal);
    // Chromium has another background there, out of the driver's reach: it opens the popup.
    const isFirefox = session.name === 'firefox';
    if (isFirefox) await refuse(world, 'action.openPopup');
    const comes = () => (isFirefox ? guide.waitForWindow() : guide.waitForPopup());
    await person.types(PROVISIONAL);
    await person.notice.click('guide');
    const shown = await comes();
    await shown.isAbout('provisional');
    await choosesArabic(shown);
    await person.isToldIn('rtl');
    await shown.close();
    await guide.waitGone();
    await person.page.bringToFront();
    await person.notice.click('guide');
    const again = await comes();
    await again.isAbout('provisional');
    await again.waitUntil("document.documentElement.lang === 'ar'");
  },

  async 'the page forgets the language of who was here, with « Nouvelle personne »'(world) {
    const { session, guide } = world;
    await allowPrivateWindows(session);
    await world.set({ socialWorker: true });
    const normal = await guide.openAsPage('/options.html');
    const person = await visitPrivately(world, normal);
    await person.types(PROVISIONAL);
    await person.notice.click('guide');
    const shown = await guide.waitForPopup();
    await shown.isAbout('provisional');
    await choosesArabic(shown);
    await person.isToldIn('rtl');
    await shown.click('.new-person');
    await shown.waitUntil("document.documentElement.lang === 'fr'");
    // Whoever is here now enters a number of their own.
    await guide.closeAll();
    await person.types('1');
    await person.isToldIn('ltr');
  },
};
