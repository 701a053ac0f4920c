import { afterEach, expect, inject, it } from 'vitest';
import { PROVISIONAL } from '../e2e/person.ts';
import { openPlace, type Place } from './place.ts';
import { setPolicies } from './policies.ts';

const browser = inject('browser');
let place: Place;
let forget: (() => void) | undefined;
afterEach(async () => {
  await place?.close();
  forget?.();
});

/** Longer than the background waits for the popup, and then for a window. */
const DECIDED_BY = 7000;
const ALL = {
  chromium: { URLBlocklist: ['*'], URLAllowlist: ['connect.caf.fr'] },
  firefox: { WebsiteFilter: { Block: ['<all_urls>'], Exceptions: ['https://connect.caf.fr/*'] } },
};

it('opens the guide where a policy blocks all other pages: it does not mean those of extensions', async () => {
  forget = setPolicies(browser, ALL[browser]);
  place = await openPlace(browser, 'openbox');
  const person = await place.visit();
  await person.types(PROVISIONAL);
  await place.pressNotice(person, 'guide');
  await (await place.guide.waitForPopup()).isAbout('provisional');
});

it.runIf(browser === 'chromium')(
  'leaves no error behind where a policy blocks pages of extensions',
  async () => {
    forget = setPolicies(browser, { URLBlocklist: ['chrome-extension://*'] });
    place = await openPlace(browser, 'openbox');
    const person = await place.visit();
    await person.types(PROVISIONAL);
    const tabs = () => place.background<number>('return (await api.tabs.query({})).length');
    const before = await tabs();
    await place.background(`self.opened = 0;
    api.windows.onCreated.addListener(() => { self.opened += 1; });
    return true`);
    await place.pressNotice(person, 'guide');
    await new Promise((resolve) => setTimeout(resolve, DECIDED_BY));
    place.picture('blocked');
    expect(await place.background('return self.opened'), 'it was tried').toBe(1);
    expect(await tabs()).toBe(before);
  },
);
