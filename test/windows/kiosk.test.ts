import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { OpenGuide } from '../browsers/open-guide.ts';
import { until } from '../browsers/until.ts';
import { type Person, PROVISIONAL } from '../e2e/person.ts';
import { openPlace, type Place } from './place.ts';

/** Nothing but the screen is touched: no key, no frame, no tab strip. */
let place: Place;
let person: Person;
beforeAll(async () => {
  place = await openPlace(inject('browser'), 'matchbox', ['--kiosk'], '1024x768');
  person = await place.visit();
  await person.types(PROVISIONAL);
});
afterAll(() => place?.close());

const isBack = () =>
  until('the login page to be in front', () => person.page.evaluate('document.hasFocus()'));

async function opensGuide(): Promise<OpenGuide> {
  await place.pressNotice(person, 'guide');
  const guide = await until('the guide', async () => (await place.guide.all())[0]);
  await guide.isAbout('provisional');
  return guide;
}

it('the guide can be left', async () => {
  const guide = await opensGuide();
  await person.waits();
  place.picture('kiosk-guide');
  // Firefox shows its panel in a kiosk too, and a press beside it closes it.
  if (guide.place === 'popup') place.desk.click(60, 700);
  else await place.pressIn(guide, '.way-back');
  await place.guide.waitGone();
  await isBack();
});

it.each([
  ['the sheet', '.print', '/handout.html'],
  ['the options', '.foot-tools button:last-child', '/options.html'],
])('%s can be left', async (_what, button, path) => {
  const guide = await opensGuide();
  await person.waits();
  await place.pressIn(guide, button);
  const page = await place.page(path);
  await person.waits();
  place.picture(`kiosk${path.replace('/', '-').replace('.html', '')}`);
  expect(await page.$eval('.way-back', ({ textContent }) => textContent)).toBe(
    'Revenir à la page de la Caf',
  );
  await place.pressIn(page as unknown as OpenGuide, '.way-back');
  await until('the page to close', () => page.isClosed());
  await isBack();
  await place.guide.closeAll();
});
