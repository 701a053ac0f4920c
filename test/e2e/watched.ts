import { expect } from 'vitest';
import { evaluateInBackground } from '../browsers/background.ts';
import type { Session } from '../browsers/session.ts';
import { shownAnyway } from '../channels/shown-anyway.ts';
import { numberApartFrom } from '../channels/traces.ts';
import { type Watch, watch } from '../channels/watch.ts';
import type { Person } from './person.ts';
import type { Scenario, World } from './world.ts';

/** Says of a failure how to have the same numbers again. */
export const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

/** The shape of a number at random. */
export const LIKE_PROVISIONAL = /^[78]\d{12}$/;

/** One way for a number to get out, and the channel it must be noticed in. */
interface Way {
  channel: string;
  by: string;
}

/** A number of its own for each of the ways. */
export function numbersFor(ways: readonly Way[], { anyway }: Watched): string[] {
  return ways.map((_, at) => numberApartFrom(anyway, LIKE_PROVISIONAL, seed + at));
}

/** Each of these numbers was noticed in the channel of its way. */
export function areNoticed(
  numbers: readonly string[],
  ways: readonly Way[],
  { watcher }: Watched,
): void {
  for (const [at, { channel, by }] of ways.entries()) {
    const leaks = watcher.log.leaks(numbers[at] as string).join('\n');
    expect(leaks, `${by}, SEED=${seed}`).toContain(`${channel}: `);
  }
}

export interface Watched {
  world: World;
  person: Person;
  watcher: Watch;
  /** What is shown before anything is typed. */
  anyway: string;
}

/** Somebody at the login page, before anything is typed, with every channel watched while it goes on. */
export const watched =
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
  const anyway = [
    shownAnyway(session.extensionDir),
    watcher.log.text(),
    await tabNumbersToCome(session),
  ].join('\n');
  return { world, person, watcher, anyway };
}

/** The browser's own numbers of the tabs that a scenario may open, under which the storage holds what they print. */
async function tabNumbersToCome(session: Session): Promise<string> {
  const last = await evaluateInBackground<number>(
    session,
    '(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => Math.max(...tabs.map(({ id }) => id)))',
  );
  return Array.from({ length: 40 }, (_, at) => last + at).join(' ');
}
