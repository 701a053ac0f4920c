import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { onPhone } from '../test/browsers/platform.ts';
import { until } from '../test/browsers/until.ts';
import { openWorld, type World } from '../test/e2e/world.ts';
import { shoot } from './pictures/shoot.ts';
import { pictureOfChromium, pictureOfFirefox } from './readme-pictures/install.ts';
import { run } from './steps.ts';
import { asInPopup, go } from './walk.ts';

/**
 * Makes the pictures of README.md and LISEZMOI.md from the real product, in French. Every script in them wants a
 * font: on Debian the package fonts-noto-core has all.
 */
const FOLDER = 'docs/pictures';
const PHONE = { width: 360, height: 700 };

if (run('wxt', 'build').failed || run('wxt', 'build', '-b', 'firefox').failed) process.exit(1);
mkdirSync(FOLDER, { recursive: true });

const world = await openWorld('chromium');
await pictureOfChromium(world.session, `${FOLDER}/installer-chromium.png`);
await pictureOfNotice(world, 'notice', { width: 720, height: 640 });
const phone = await onPhone(world.session);
await pictureOfNotice(world, 'telephone', PHONE);
await phone.end();
await world.tidy();

const guide = await world.guide.openAsPage();
await guide.waitForSelector('select');
await go(guide, 'provisional');
await asInPopup(guide);
await picture(guide, 'guide', 384, 600);
await guide.close();

await world.set({ socialWorker: true });
const options = await world.guide.openAsPage('/options.html');
await options.waitForSelector('fieldset');
await picture(options, 'reglages', 640, 600);
const helper = await world.guide.openAsPage();
await helper.waitForSelector('select');
await go(helper, 'provisional');
await asInPopup(helper);
await picture(helper, 'accompagner', 384, 600);
await helper.$eval('.new-person', (button) => (button as HTMLElement).click());
await until('the question', () => helper.$('[lang=ti]'));
await asInPopup(helper);
await picture(helper, 'nouvelle-personne', 384, 600);

await world.remember('ar', 'provisional');
const sheet = await world.guide.openAsPage('/handout.html');
await sheet.waitForSelector('html[data-ready]');
await picture(sheet, 'feuille', 760, 760);
await world.close();

const other = await openWorld('firefox');
await pictureOfFirefox(other.session, `${FOLDER}/installer-firefox.png`);
await other.close();
console.log(`The pictures of the documents are in ${FOLDER}/.`);

async function pictureOfNotice(
  { visit }: World,
  name: string,
  size: { width: number; height: number },
): Promise<void> {
  const person = await visit('', size);
  await person.types('7');
  await person.notice.waitFor();
  await picture(person.page, name, size.width, size.height);
}

function picture(page: Page, name: string, width: number, height: number): Promise<string> {
  return shoot(page, { width, height, path: `${FOLDER}/${name}.png` });
}
