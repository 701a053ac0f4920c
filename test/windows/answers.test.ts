import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { until } from '../browsers/until.ts';
import { Person, PROVISIONAL } from '../e2e/person.ts';
import { openPlace, type Place } from './place.ts';

const isFirefox = inject('browser') === 'firefox';
const LOGIN = 'https://connect.caf.fr/connexionappli/dist/#/login';
let place: Place;
beforeAll(async () => {
  place = await openPlace(inject('browser'), 'openbox');
});
afterAll(() => place?.close());
afterEach(async () => {
  await place.guide.closeAll();
  const [, ...others] = await place.session.browser.pages();
  await Promise.all(others.map((page) => page.close()));
});

/** Presses the button, and tells where the guide has come. */
async function asks(person: Person, name: string): Promise<string> {
  await person.types(PROVISIONAL);
  await person.waits();
  await place.pressNotice(person, 'guide');
  const guide = await until('the guide', async () => (await place.guide.all())[0], 8000);
  await guide.isAbout('provisional');
  await person.waits();
  place.picture(name);
  expect(await place.guide.count()).toBe(1);
  return guide.place;
}

describe('the guide comes to who asks for it', () => {
  it('in a full screen by F11', async () => {
    const person = await place.visit();
    place.desktop.xdo('key', 'F11');
    await until('the full screen', () =>
      place.background("return (await api.windows.getLastFocused()).state === 'fullscreen'"),
    );
    expect(await asks(person, 'f11')).toBe(isFirefox ? 'popup' : 'window');
    await place.guide.closeAll();
    place.desktop.xdo('key', 'F11');
    await person.waits();
  });

  it('in a full screen of the page', async () => {
    const person = await place.visit();
    await person.page.evaluate(
      "addEventListener('click', () => document.documentElement.requestFullscreen(), { once: true })",
    );
    place.desktop.click(100, 600);
    await until('the full screen', () => person.page.evaluate('!!document.fullscreenElement'));
    await person.waits();
    expect(await asks(person, 'page-full-screen')).toBe('window');
    await place.guide.closeAll();
    await person.page.evaluate('document.exitFullscreen().catch(() => {})');
    await person.waits();
  });

  it('in a popup window', async () => {
    await place.background(
      `await api.windows.create({ type: 'popup', url: '${LOGIN}', width: 700, height: 700 }); return true`,
    );
    const page = await until('the page', async () => {
      for (const one of await place.session.browser.pages()) {
        const href = await one.evaluate(() => location.href).catch(() => '');
        if (href === LOGIN && (await one.$('#nir'))) return one;
      }
      return undefined;
    });
    const person: Person = new Person(page);
    expect(await asks(person, 'popup-window')).toBe('window');
  });

  it('beside the tools of a developer', async () => {
    const person = await place.visit();
    place.desktop.xdo('key', 'F12');
    await until('the tools', () =>
      person.page.evaluate('outerHeight - innerHeight > 250 || outerWidth - innerWidth > 250'),
    );
    await person.waits();
    place.desktop.xdo('key', 'F12');
    await person.waits();
    expect(await asks(person, 'tools')).toBe('popup');
  });

  it('while the browser asks something', async () => {
    const person = await place.visit();
    await person.page.evaluate(
      "addEventListener('click', () => navigator.geolocation.getCurrentPosition(() => {}), { once: true })",
    );
    await person.clicks('h3');
    await person.waits();
    expect(['popup', 'window']).toContain(await asks(person, 'question-asked'));
  });
});
