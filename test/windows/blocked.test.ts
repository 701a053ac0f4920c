import { afterEach, describe, expect, inject, it } from 'vitest';
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

/** By which an organisation blocks more than it means to: our own pages too. */
const BLOCKS: Record<typeof browser, Record<string, object>> = {
  chromium: {
    everything: { URLBlocklist: ['*'], URLAllowlist: ['connect.caf.fr'] },
    'pages of extensions': { URLBlocklist: ['chrome-extension://*'] },
  },
  firefox: {
    everything: {
      WebsiteFilter: { Block: ['<all_urls>'], Exceptions: ['https://connect.caf.fr/*'] },
    },
  },
};

describe('where a policy blocks our pages', () => {
  it.each(Object.entries(BLOCKS[browser]))(
    'by %s, it is said that none opened, and nothing stays',
    async (name, policy) => {
      forget = setPolicies(browser, policy);
      place = await openPlace(browser, 'openbox');
      const person = await place.visit();
      await place.background(`
      self.answers = [];
      return true`);
      await person.types(PROVISIONAL);
      const tabs = await place.background<number>('return (await api.tabs.query({})).length');
      await place.pressNotice(person, 'guide');
      await new Promise((resolve) => setTimeout(resolve, 6000));
      place.picture(`blocked-${name.replaceAll(' ', '-')}`);
      expect(await place.background('return (await api.tabs.query({})).length')).toBe(tabs);
    },
  );
});
