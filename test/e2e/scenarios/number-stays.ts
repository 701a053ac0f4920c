import { expect } from 'vitest';
import { evaluateInBackground, reloadExtension } from '../../browsers/background.ts';
import { until } from '../../browsers/until.ts';
import { numberApartFrom } from '../../channels/traces.ts';
import type { Watch } from '../../channels/watch.ts';
import type { Person } from '../person.ts';
import {
  areNoticed,
  LIKE_PROVISIONAL,
  numbersFor,
  seed,
  type Watched,
  watched,
} from '../watched.ts';
import type { Scenario, Scenarios, World } from '../world.ts';
import { leakingCopy } from './leaking-copy.ts';
import { LEAKS } from './leaks.ts';

/** A number at random is typed and left; what follows is done; and no three digits of it are anywhere. */
const stays = (
  shape: RegExp,
  then: (world: World, person: Person, watcher: Watch) => Promise<void>,
): Scenario =>
  watched(async ({ world, person, watcher, anyway }) => {
    const number = numberApartFrom(anyway, shape, seed);
    await person.types(number);
    await watcher.look();
    await person.leavesField();
    await then(world, person, watcher);
    await watcher.look();
    await person.page.goto('https://connect.caf.fr/autre/');
    await watcher.look();
    expect(watcher.log.leaks(number), `SEED=${seed}`).toEqual([]);
  });

const opensGuide = async ({ guide }: World, { notice }: Person): Promise<void> => {
  await notice.waitFor();
  await notice.click('guide');
  await guide.waitForPopup();
};

const sendsForm = async (person: Person): Promise<void> => {
  await person.types('Essai', '#inputMotDePasse');
  await person.presses('Enter');
  await until('the form sent', () => person.page.evaluate('__submits.length > 0'));
};

/** Lets a number of its own out by each way. */
async function leaks(all: Watched): Promise<void> {
  const { world, person, watcher } = all;
  await person.types('7');
  await person.notice.waitFor();
  const numbers = numbersFor(LEAKS, all);
  for (const [at, { leak }] of LEAKS.entries()) {
    const digits = (numbers[at] as string).slice(5, 8);
    await leak(digits, { world, person, watcher });
  }
  await watcher.look();
  areNoticed(numbers, LEAKS, all);
}

export const numberStays: Scenarios = {
  'a provisional number, through the guide to the printed sheet': stays(
    LIKE_PROVISIONAL,
    async ({ guide, session }, person, watcher) => {
      const popup = await guide.waitForPopup();
      await popup.isAbout('provisional');
      await watcher.look();
      const press = (words: string) =>
        popup.evaluate(`[...document.querySelectorAll('button')]
          .find(({ textContent }) => textContent.replace(/\\s/g, ' ').startsWith('${words}')).click()`);
      await press('La Caf refuse');
      await popup.isAbout('refused');
      await watcher.look();
      const before = (await session.browser.pages()).length;
      await press('Imprimer la feuille');
      await until('the sheet', async () => (await session.browser.pages()).length > before);
      await watcher.look();
      await guide.closeAll();
      await person.page.bringToFront();
      await person.page.focus('#nir');
      await person.presses('Escape');
      await person.notice.waitGone();
    },
  ),
  'a waiting number': stays(/^[3-6]\d{12}$/, async ({ guide }) => {
    await guide.waitForPopup();
  }),
  'an old number of the Caf': stays(/^\d{7}$/, opensGuide),
  'the number of a foreigner’s file': stays(/^[0-9]\d{9}$/, opensGuide),
  'a definitive number, sent with the form': stays(/^[12]\d{12}$/, async (world, person) => {
    await sendsForm(person);
    await world.pressToolbar();
    await world.guide.waitForPopup();
  }),
  'a provisional number, sent with the form': stays(LIKE_PROVISIONAL, async ({ guide }, person) => {
    await sendsForm(person);
    await guide.waitForPopup();
  }),

  async 'and no part of the extension gets an answer from a server'({ session, traffic, guide }) {
    const ask = "fetch('https://connect.caf.fr/leak').then(() => 'an answer', () => 'refused')";
    const before = traffic.length;
    expect(await evaluateInBackground(session, ask)).toBe('refused');
    const page = await guide.openAsPage();
    expect(await page.evaluate(ask)).toBe('refused');
    expect(traffic.length).toBe(before);
  },

  async 'and a leak into any channel is noticed'(world) {
    try {
      await watched(leaks)(world);
    } finally {
      // The badge and the title that were set for every tab go with it.
      await reloadExtension(world.session);
    }
  },

  'and a content script that lets it out is noticed': leakingCopy,
};
