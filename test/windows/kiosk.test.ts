import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { OpenGuide } from '../browsers/open-guide.ts';
import { until } from '../browsers/until.ts';
import { type Person, PROVISIONAL } from '../e2e/person.ts';
import { openPlace, type Place } from './place.ts';

/** Nothing but the screen is touched: no key, no frame, no tab strip. */
let place: Place;
let person: Person;
/** How many tabs there are with the login page alone. */
let tabs: number;
/** Where on the screen a guide in a window of its own has its way back. */
let wayBack = { x: 0, y: 0 };
const countTabs = () => place.background<number>('return (await api.tabs.query({})).length');
beforeAll(async () => {
  place = await openPlace(inject('browser'), 'matchbox', ['--kiosk'], '1024x768');
  person = await place.visit();
  tabs = await countTabs();
  await person.types(PROVISIONAL);
});
afterAll(() => place?.close());

const isBack = (open: number) =>
  until('the login page, in front', async () => {
    const isInFront = await person.page.evaluate('document.hasFocus()');
    return isInFront && (await countTabs()) === open;
  });

async function opensGuide(): Promise<OpenGuide> {
  await place.pressNotice(person, 'guide');
  const guide = await until('the guide', async () => (await place.guide.all())[0]);
  await guide.isAbout('provisional');
  // No strip of tabs would lead back from a page of others.
  expect(await guide.evaluate(`document.querySelectorAll('a[target]').length`)).toBe(0);
  await person.waits();
  return guide;
}

it('the guide can be left', async () => {
  const guide = await opensGuide();
  place.picture('kiosk-guide');
  // Firefox shows its panel in a kiosk too, and a press beside it closes it.
  if (guide.place === 'popup') place.desktop.click(60, 700);
  else wayBack = await place.pressIn(guide, '.way-back');
  await isBack(tabs);
});

it.each([
  ['the options', '.foot-tools button:last-child', '/options.html'],
  ['the sheet', '.print', '/handout.html'],
])('%s can be left, and the guide after', async (_what, button, path) => {
  const guide = await opensGuide();
  // Chromium shows the guide in a window of its own, which stays.
  const open = await countTabs();
  await place.pressIn(guide, button);
  const page = await place.page(path);
  await person.waits();
  place.picture(`kiosk${path.replace('/', '-').replace('.html', '')}`);
  expect(await page.$eval('.way-back', ({ textContent }) => textContent)).toBe(
    'Revenir à la page de la Caf',
  );
  await place.pressIn(page as unknown as OpenGuide, '.way-back');
  await isBack(open);
  if (open === tabs) return;
  // The driver gets no answer from a window that was behind another.
  await place.pressNotice(person, 'guide');
  await until(
    'the guide in front',
    async () => !(await person.page.evaluate('document.hasFocus()')),
  );
  await person.waits();
  place.desktop.click(wayBack.x, wayBack.y);
  await isBack(tabs);
});
