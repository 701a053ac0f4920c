import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { evaluateInBackground } from '../browsers/background.ts';
import { DoesNotApply } from './does-not-apply.ts';
import { partOf } from './part-of.ts';
import { SCENARIOS } from './scenarios/index.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(browser);
});
afterEach(() => unlessCrashed(async () => expect(await world.tidy()).toEqual([])));
afterAll(() => world?.close());

const browser = inject('browser');
const scenarios = partOf(SCENARIOS, inject('part'), inject('parts'));
for (let round = 1; round <= inject('repeat'); round++) {
  describe.each(Object.entries(scenarios))(`${browser}: %s (${round})`, (_group, group) => {
    for (const [name, scenario] of Object.entries(group)) {
      it(name, async ({ skip, task }) => {
        try {
          await unlessCrashed(() => scenario(world));
        } catch (error) {
          if (!(error instanceof DoesNotApply)) throw error;
          task.meta.doesNotApply = error.message;
          skip(error.message);
        }
      });
    }
  });
}

/**
 * Acts; once more, in another browser, where that failed because the browser is gone or has no background any more:
 * Chromium (156.0.8078.108) itself now and then ends the process of an extension that is debugged, and starts no other.
 */
async function unlessCrashed(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (error instanceof DoesNotApply || (await hasBackground())) throw error;
    console.warn(`The browser crashed, another one goes on: ${error}`);
    await world.close().catch(() => {});
    world = await openWorld(browser);
    await act();
  }
}

const hasBackground = (): Promise<boolean> =>
  evaluateInBackground<boolean>(world.session, 'true').catch(() => false);
