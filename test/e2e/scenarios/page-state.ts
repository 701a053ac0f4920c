import { expect } from 'vitest';
import { reloadExtension } from '../../browsers/background.ts';
import type { OpenGuide } from '../../browsers/open-guide.ts';
import { allowInFirefoxPrompt, setSiteAccess } from '../../browsers/site-access.ts';
import { until } from '../../browsers/until.ts';
import { type AllowedState, BRING_ABOUT, popupThatSays } from '../bring-about.ts';
import { PROVISIONAL } from '../person.ts';
import { refuse } from '../refuse.ts';
import { OTHER_HOST, type Scenarios } from '../world.ts';

const words = (popup: OpenGuide) =>
  popup.evaluate<string>("document.querySelector('.page-state').innerText");

const STATES: Record<AllowedState, string> = {
  watching: 'Repère est prêt',
  noticed: 'commence par 7 ou 8',
  waiting: 'attend le formulaire',
  searching: 'cherche le formulaire',
  unrecognised: 'ne reconnaît pas cette page',
  elsewhere: 'agit seulement sur',
  reload: 'rechargez-la',
  forbidden: 'Autoriser sur connect.caf.fr',
};

const each = Object.entries(STATES).map(([name, said]): Scenarios => {
  const state = name as AllowedState;
  return {
    async [`${name}: « ${said} »`](world) {
      try {
        await BRING_ABOUT[state](world);
        const text = await words(await popupThatSays(world, state));
        expect(text.replace(/\s/g, ' ')).toContain(said);
        expect(text).not.toContain(PROVISIONAL.slice(0, 3));
      } finally {
        await setSiteAccess(world.session, true);
      }
    },
  };
});

export const pageState: Scenarios = {
  ...Object.assign({}, ...each),

  async 'the choice of how to log in: no form yet, and none missing'(world) {
    const person = await world.visit('choice');
    await person.page.waitForSelector('.conteneur-connexion-cnaf');
    await popupThatSays(world, 'waiting');
  },

  async 'a form that is still to come is watched once it is there'(world) {
    const { page } = await world.visit('told');
    const popup = await popupThatSays(world, 'searching');
    await page.evaluate(() => document.dispatchEvent(new Event('show-form')));
    await popup.waitUntil("document.querySelector('.page-state').dataset.state === 'watching'");
  },

  async 'not recognised: the advice all the same, and a report with nothing of the page'(world) {
    const person = await world.visit('unknown');
    await person.page.waitForSelector('input');
    const popup = await popupThatSays(world, 'unrecognised');
    expect(await popup.evaluate("document.querySelector('h1').innerText")).toContain('chiffre');
    await popup.click('.page-state button');
    const text = await popup.waitUntil<string>(
      "document.querySelector('.page-state pre')?.innerText",
    );
    expect(text).toContain('#/login');
    expect(text).toMatch(/\d+\.\d+\.\d+/);
    const lines = await person.page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => !element.childElementCount)
        .map((element) => element.textContent.trim())
        .filter((line) => line.length > 3),
    );
    for (const line of lines) expect(text).not.toContain(line);
  },

  async 'updated under an open page: it is loaded anew by a press'(world) {
    // Firefox starts the new content script by itself.
    if (world.session.name === 'firefox') {
      await (await world.visit()).page.waitForSelector('#nir');
      await reloadExtension(world.session);
      await popupThatSays(world, 'watching');
      return;
    }
    await BRING_ABOUT.reload(world);
    const popup = await popupThatSays(world, 'reload');
    await popup.click('.page-state button');
    await popup.waitUntil("document.querySelector('.page-state').dataset.state === 'watching'");
  },

  async 'the permission withdrawn, asked for and given again'(world) {
    const { session, guide } = world;
    await setSiteAccess(session, false);
    try {
      const person = await world.visit();
      await person.types('7');
      await person.isLeftInPeace();
      const popup = await popupThatSays(world, 'forbidden');
      if (session.name === 'firefox') {
        await popup.click('.page-state button');
        await until('Firefox’s own question', () => allowInFirefoxPrompt(session));
      } else {
        // No driver reaches Chromium's own question, which stays open: its settings give the permission. That
        // the button asks is held by test/unit/pages/page-state/view.test.ts.
        await setSiteAccess(session, true);
      }
      await guide.closeAll();
      await person.page.bringToFront();
      // In Firefox the press itself has run the content script in the page.
      await popupThatSays(world, session.name === 'firefox' ? 'noticed' : 'reload');
      await guide.closeAll();
      await person.page.reload();
      await person.types('7');
      await person.notice.waitFor();
    } finally {
      await setSiteAccess(session, true);
    }
  },

  async 'a guide that lies behind shows nothing of who left, before anybody comes to it'(world) {
    await refuse(world, 'action.openPopup', 'windows.create');
    const person = await world.visit();
    await person.types(PROVISIONAL);
    await person.notice.click('guide');
    const guide = await world.guide.waitForWindow();
    await guide.isAbout('provisional');
    // What opened the guide brings it forward once more. Firefox's driver waits for ever for a page to be in front where
    // another has come before it meanwhile.
    await person.waits();
    await until('the guide to lie behind', async () => {
      await person.page.bringToFront();
      return guide.evaluate('document.hidden');
    });
    await person.page.goto(`https://${OTHER_HOST}/`);
    await guide.waitUntil("document.documentElement.dataset.place === 'first-digit'", 30_000);
    expect(await guide.evaluate('document.hidden')).toBe(true);
  },
};
