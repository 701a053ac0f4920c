import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { evaluateInBackground } from '../test/browsers/background.ts';
import { withPolicies } from '../test/browsers/policy-files.ts';
import { until } from '../test/browsers/until.ts';
import { openWorld } from '../test/e2e/world.ts';
import { VALID_POLICY } from '../test/policy/policies.ts';
import { HAS_POLICY, policiesFor } from '../test/policy/under-policy.ts';
import { shoot } from './pictures/shoot.ts';
import { run } from './steps.ts';

/** Pictures of the settings, of the guide for a social worker, and of an organisation's contact. */
const FOLDER = 'screenshots';
const DIR = '.output/chrome-mv3';
const { organisation, localProcess } = VALID_POLICY;

if (run('wxt', 'build').failed) process.exit(1);
mkdirSync(FOLDER, { recursive: true });
const policy = { locked: { opening: 'on-click' }, organisation, localProcess, extra: 1 };
await withPolicies(await policiesFor('chromium', DIR, policy), async () => {
  const world = await openWorld('chromium');
  await until('the policy', () => evaluateInBackground(world.session, HAS_POLICY));
  for (const language of ['fr', 'ar']) {
    await world.set({ language, socialWorker: true });
    const options = await world.guide.openAsPage('/options.html');
    await options.waitForSelector('fieldset');
    for (const width of [320, 1280]) await pictures(options, `options-${language}`, width);
    const guide = await world.guide.openAsPage();
    await guide.waitForSelector('select');
    await pictures(guide, `social-worker-${language}`, 384);
    await guide.$eval('.new-person', (button) => (button as HTMLElement).click());
    await pictures(guide, `new-person-${language}`, 384);
    const sheet = await world.guide.openAsPage('/handout.html');
    await sheet.waitForSelector('html[data-ready]');
    await sheet.pdf({
      path: `${FOLDER}/sheet-organisation-${language}.pdf`,
      preferCSSPageSize: true,
    });
  }
  await world.close();
});
console.log(`Pictures of the settings are in ${FOLDER}/.`);

async function pictures(page: Page, name: string, width: number): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    const path = `${FOLDER}/${name}-${width}-${scheme}.png` as const;
    await shoot(page, { width, height: 600, scheme, fullPage: true, path });
  }
}
