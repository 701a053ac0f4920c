import { expect } from 'vitest';
import { evaluateInBackground } from '../../browsers/background.ts';
import { until } from '../../browsers/until.ts';
import { shownAnyway } from '../../channels/shown-anyway.ts';
import { numberApartFrom } from '../../channels/traces.ts';
import { type Watch, watch } from '../../channels/watch.ts';
import type { Person } from '../person.ts';
import type { Scenario, Scenarios, World } from '../world.ts';
import { LEAKS } from './leaks.ts';

const PROVISIONAL = /^[78]\d{12}$/;

/** Says of a failure how to have the same numbers again. */
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

interface Watched {
  world: World;
  person: Person;
  watcher: Watch;
  /** What is shown before anything is typed. */
  anyway: string;
}

/** Somebody at the login page, before anything is typed, with every channel watched while it goes on. */
const watched =
  (scenario: (all: Watched) => Promise<void>): Scenario =>
  async (world) => {
    const all = await begin(world);
    try {
      await scenario(all);
    } finally {
      await all.watcher.end();
    }
  };

async function begin(world: World): Promise<Watched> {
  const { session, traffic } = world;
  const watcher = await watch(session, traffic);
  const person = await world.visit();
  await watcher.follow(person.page);
  await person.page.waitForSelector('#nir');
  await watcher.look();
  return { world, person, watcher, anyway: shownAnyway(session.extensionDir) + watcher.log.text() };
}

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

export const numberStays: Scenarios = {
  'a provisional number, through the guide to the printed sheet': stays(
    PROVISIONAL,
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
      await expect.poll(async () => (await session.browser.pages()).length).toBeGreaterThan(before);
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
  'a provisional number, sent with the form': stays(PROVISIONAL, async ({ guide }, person) => {
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

  'and a leak into any channel is noticed': watched(async ({ world, person, watcher, anyway }) => {
    await person.types('7');
    await person.notice.waitFor();
    const numbers = LEAKS.map((_, at) => numberApartFrom(anyway, PROVISIONAL, seed + at));
    for (const [at, { leak }] of LEAKS.entries()) {
      const digits = (numbers[at] as string).slice(5, 8);
      await leak(digits, { world, person, watcher });
    }
    await watcher.look();
    for (const [at, { channel, by }] of LEAKS.entries()) {
      const leaks = watcher.log.leaks(numbers[at] as string).join('\n');
      expect(leaks, `${by}, SEED=${seed}`).toContain(`${channel}: `);
    }
  }),
};
