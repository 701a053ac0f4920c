import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { until } from '../browsers/until.ts';
import { type Person, PROVISIONAL } from '../e2e/person.ts';
import { openPlace, type Place } from './place.ts';

let place: Place;
beforeAll(async () => {
  place = await openPlace(inject('browser'), 'openbox');
});
afterAll(() => place?.close());
const PROGRAM = 'Event Tester';
let program: ChildProcess | undefined;
afterEach(async () => {
  program?.kill();
  await place.guide.closeAll();
  const [, ...others] = await place.session.browser.pages();
  await Promise.all(others.map((page) => page.close()));
});

const WINDOW = 'const { windowId } = await api.tabs.get(self.login);';

/** Somebody has typed a number, and the first letter of their password: it counts as left once they pause. */
async function typesAndLeaves(): Promise<Person> {
  const person = await place.visit();
  await place.background(
    'const [{ id }] = await api.tabs.query({ active: true, lastFocusedWindow: true }); self.login = id; return id',
  );
  program = spawn('xev', ['-geometry', '200x100+1000+700'], { stdio: 'ignore' });
  await until('the program', () => place.desktop.xdo('search', '--name', PROGRAM));
  // It has come to the front.
  place.desktop.click(100, 600);
  await until('the page to be in front', () => person.page.evaluate('document.hasFocus()'));
  await person.types(PROVISIONAL);
  const password = await person.page.$('#inputMotDePasse');
  const box = await password?.boundingBox();
  if (!box) throw new Error('There is no password field');
  await place.press(person.page, box);
  place.desktop.xdo('key', 'x');
  return person;
}

const AWAY: Record<string, [go: () => Promise<unknown>, comeBack: () => Promise<unknown>]> = {
  'another window': [
    () =>
      place.background(
        "const { id } = await api.windows.create({ url: 'about:blank' }); self.other = id; return id",
      ),
    () => place.background('await api.windows.remove(self.other); return true'),
  ],
  'another tab': [
    () =>
      place.background(
        "const { id } = await api.tabs.create({ url: 'about:blank' }); self.other = id; return id",
      ),
    () => place.background('await api.tabs.update(self.login, { active: true }); return true'),
  ],
  'another program': [
    async () => place.desktop.xdo('search', '--name', PROGRAM, 'windowactivate'),
    async () => program?.kill(),
  ],
  'nothing, the window being minimised': [
    () =>
      place.background(
        `${WINDOW} await api.windows.update(windowId, { state: 'minimized' }); return true`,
      ),
    () =>
      place.background(
        `${WINDOW} await api.windows.update(windowId, { state: 'normal', focused: true }); return true`,
      ),
  ],
};

it.each(Object.keys(AWAY))(
  'waits while there is %s in front, and opens once the person is back',
  async (what) => {
    const [go, comeBack] = AWAY[what] as (typeof AWAY)[string];
    await typesAndLeaves();
    await go();
    await place.guide.staysShut();
    place.picture(`away-${what.split(',')[0]?.replaceAll(' ', '-')}`);
    await comeBack();
    const popup = await place.guide.waitForPopup();
    await popup.isAbout('provisional');
  },
);

it('waits while the browser asks something, and opens after the answer', async () => {
  const person = await place.visit();
  await place.background(`self.asked = 0;
  api.runtime.onMessage.addListener(({ type }) => { if (type === 'open-guide') self.asked += 1; });
  return true`);
  await person.page.evaluate(
    "addEventListener('click', () => navigator.geolocation.getCurrentPosition(() => {}), { once: true })",
  );
  await person.types(PROVISIONAL);
  await person.clicks('#inputMotDePasse');
  await person.waits();
  await place.guide.staysShut();
  place.picture('question');
  // Chromium's page knows that something is in front; Firefox's learns it by asking, once.
  expect(await place.background('return self.asked')).toBeLessThanOrEqual(1);
  place.desktop.xdo('key', 'Escape');
  // Chromium gives its window the focus back at the next press.
  place.desktop.click(1100, 800);
  await (await place.guide.waitForPopup()).isAbout('provisional');
});

it('is closed, and no window comes, for who presses Escape while the popup loads', async () => {
  const person = await place.visit();
  await person.types('7');
  for (const pause of [0, 40, 80, 120, 200, 300, 500]) {
    await place.pressNotice(person, 'guide');
    await new Promise((resolve) => setTimeout(resolve, pause));
    place.desktop.xdo('key', 'Escape');
    await person.waits();
    const places = (await place.guide.all()).map((guide) => guide.place);
    expect(places, `after ${pause} ms`).not.toContain('window');
    expect(places).not.toContain('tab');
    await place.guide.closeAll();
    // Escape may have come before the popup, and put the notice away.
    await person.types('8');
  }
  await place.pressNotice(person, 'guide');
  await place.guide.waitForPopup();
});
