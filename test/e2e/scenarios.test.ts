import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { DoesNotApply } from './does-not-apply.ts';
import { partOf } from './part-of.ts';
import { SCENARIOS } from './scenarios/index.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(browser);
});
afterEach(async () => expect(await world.tidy()).toEqual([]));
afterAll(() => world?.close());

const browser = inject('browser');
const scenarios = partOf(SCENARIOS, inject('part'), inject('parts'));
for (let round = 1; round <= inject('repeat'); round++) {
  describe.each(Object.entries(scenarios))(`${browser}: %s (${round})`, (_group, group) => {
    for (const [name, scenario] of Object.entries(group)) {
      it(name, async ({ skip, task }) => {
        try {
          await scenario(world);
        } catch (error) {
          if (!(error instanceof DoesNotApply)) throw error;
          task.meta.doesNotApply = error.message;
          skip(error.message);
        }
      });
    }
  });
}
