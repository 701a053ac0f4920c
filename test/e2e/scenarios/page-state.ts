import { expect } from 'vitest';
import { reloadExtension } from '../../browsers/background.ts';
import type { OpenGuide } from '../../browsers/open-guide.ts';
import { allowInFirefoxPrompt, setSiteAccess } from '../../browsers/site-access.ts';
import { until } from '../../browsers/until.ts';
import { DEFINITIVE, PROVISIONAL } from '../person.ts';
import { OTHER_HOST, type Scenarios, type World } from '../world.ts';

/** The popup as the toolbar opens it, once it says this of the page. */
async function says({ guide, pressToolbar }: World, state: string): Promise<OpenGuide> {
  await pressToolbar();
  const popup = await guide.waitForPopup();
  await popup.waitUntil(`document.querySelector('.page-state')?.dataset.state === '${state}'`);
  return popup;
}
const words = (popup: OpenGuide) =>
  popup.evaluate<string>("document.querySelector('.page-state').innerText");

export const pageState: Scenarios = {
  async 'watching, with nothing or a number that logs in at the field'(world) {
    const person = await world.visit();
    await person.types(DEFINITIVE);
    expect(await words(await says(world, 'watching'))).toContain('Repère est prêt');
  },

  async 'a number noticed, by its category and no more'(world) {
    const person = await world.visit();
    await person.types(PROVISIONAL);
    await person.notice.waitFor();
    const popup = await says(world, 'noticed');
    expect(await words(popup)).toContain('commence par 7 ou 8');
    expect(await words(popup)).not.toContain(PROVISIONAL.slice(0, 3));
  },

  async 'the choice of how to log in: no form yet, and none missing'(world) {
    const person = await world.visit('choice');
    await person.page.waitForSelector('.conteneur-connexion-cnaf');
    await says(world, 'waiting');
  },

  async 'a form that is still to come is looked for, then watched'(world) {
    await world.visit('slow');
    const popup = await says(world, 'searching');
    await popup.waitUntil("document.querySelector('.page-state').dataset.state === 'watching'");
  },

  async 'a page that is not recognised: the advice all the same, and a text to report it'(world) {
    const person = await world.visit('unknown');
    await person.page.waitForSelector('input');
    const popup = await says(world, 'unrecognised');
    expect(await words(popup)).toContain('ne reconnaît pas');
    expect(await popup.evaluate("document.querySelector('h1').innerText")).toContain('chiffre');
    await popup.click('.page-state button');
    const text = await popup.waitUntil<string>(
      "document.querySelector('.page-state pre')?.innerText",
    );
    expect(text).toContain('#/login');
    expect(text).toContain('0.1.0');
    const content = await person.page.evaluate(
      () => document.querySelector('app-root')?.textContent ?? '',
    );
    for (const line of content.split('\n').filter((part) => part.trim().length > 3)) {
      expect(text).not.toContain(line.trim());
    }
  },

  async 'another page, of the Caf or not'(world) {
    await world.session.newPage(`https://${OTHER_HOST}/`);
    expect(await words(await says(world, 'elsewhere'))).toContain('seulement');
  },

  async 'the help page of the login host: the form is awaited'(world) {
    await world.session.newPage('#/aideConnexion?isFromLoginPage=true&origine_demande=web');
    await says(world, 'waiting');
  },

  async 'updated under an open page: reload'(world) {
    const person = await world.visit();
    await person.page.waitForSelector('#nir');
    await reloadExtension(world.session);
    // Firefox starts the new content script by itself.
    const state = world.session.name === 'firefox' ? 'watching' : 'reload';
    const popup = await says(world, state);
    if (state !== 'reload') return;
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
      const popup = await says(world, 'forbidden');
      expect(await words(popup)).toContain('Autoriser sur connect.caf.fr');
      if (session.name === 'firefox') {
        await popup.click('.page-state button');
        await until('Firefox’s own question', () => allowInFirefoxPrompt(session));
      } else {
        // No driver reaches Chromium's own question, which stays open: its settings give the permission. That
        // the button asks is held by test/page-state/view.test.ts.
        await setSiteAccess(session, true);
      }
      await guide.closeAll();
      await person.page.bringToFront();
      await says(world, 'reload');
      await guide.closeAll();
      await person.page.reload();
      await person.types('7');
      await person.notice.waitFor();
    } finally {
      await setSiteAccess(session, true);
    }
  },
};
