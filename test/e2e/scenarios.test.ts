import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { SCENARIOS } from './scenarios/index.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(inject('browser'));
});
afterEach(async () => expect(await world.tidy()).toEqual([]));
afterAll(() => world?.close());

for (let round = 1; round <= inject('repeat'); round++) {
  describe.each(Object.entries(SCENARIOS))(`%s (${round})`, (_group, scenarios) => {
    it.each(Object.entries(scenarios))('%s', (_name, scenario) => scenario(world));
  });
}
