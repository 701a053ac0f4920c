import { mkdirSync } from 'node:fs';
import { setSiteAccess } from '../test/browsers/site-access.ts';
import { type AllowedState, BRING_ABOUT, popupThatSays } from '../test/e2e/bring-about.ts';
import { openWorld } from '../test/e2e/world.ts';
import { run } from './steps.ts';

/** Pictures of the popup over a page in every state, in both browsers, into `screenshots/`. */
const FOLDER = 'screenshots';

if (run('wxt', 'build').failed || run('wxt', 'build', '-b', 'firefox').failed) process.exit(1);
mkdirSync(FOLDER, { recursive: true });
for (const browser of ['chromium', 'firefox'] as const) {
  const world = await openWorld(browser);
  for (const state of Object.keys(BRING_ABOUT) as AllowedState[]) {
    await BRING_ABOUT[state](world);
    const popup = await popupThatSays(world, state);
    await popup.screenshot(`${FOLDER}/state-${state}-${browser}.png`);
    await setSiteAccess(world.session, true);
    await world.tidy();
  }
  await world.close();
}
console.log(`Pictures of every state of the page are in ${FOLDER}/.`);
