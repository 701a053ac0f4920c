import { expect, inject, it } from 'vitest';
import { type Policies, withPolicies } from '../browsers/policy-files.ts';
import { PROVISIONAL } from '../e2e/person.ts';
import { openPlace, type Place } from './place.ts';

const browser = inject('browser');

/** What a person does on a screen of their own, with the browser under policies. */
const under = (policies: Policies, task: (place: Place) => Promise<void>) =>
  withPolicies(policies, async () => {
    const place = await openPlace(browser, 'openbox');
    try {
      await task(place);
    } finally {
      await place.close();
    }
  });

/** Longer than the background waits for the popup, and then for a window. */
const DECIDED_BY = 7000;
const ALL: Policies = {
  chromium: { URLBlocklist: ['*'], URLAllowlist: ['connect.caf.fr'] },
  firefox: { WebsiteFilter: { Block: ['<all_urls>'], Exceptions: ['https://connect.caf.fr/*'] } },
};

it('opens the guide where a policy blocks all other pages: it does not mean those of extensions', () =>
  under({ [browser]: ALL[browser] }, async (place) => {
    const person = await place.visit();
    await person.types(PROVISIONAL);
    await place.pressNotice(person, 'guide');
    await (await place.guide.waitForPopup()).isAbout('provisional');
  }));

it.runIf(browser === 'chromium')(
  'leaves no error behind where a policy blocks pages of extensions',
  () =>
    under({ chromium: { URLBlocklist: ['chrome-extension://*'] } }, async (place) => {
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
    }),
);
