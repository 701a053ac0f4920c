import { mkdirSync } from 'node:fs';
import { guide } from '../test/browsers/guide.ts';
import { launch } from '../test/browsers/launch.ts';
import { notice } from '../test/browsers/notice.ts';
import { startServer } from '../test/pages/server.ts';
import { shoot } from './pictures/shoot.ts';
import { run } from './steps.ts';
import { CAPTIONS, LISTINGS, type Listing } from './store/captions.ts';
import { composeLogo, composeScreenshot, composeTile, type Placed } from './store/compose.ts';
import { asInPopup, go, speak } from './walk.ts';

/**
 * Makes the pictures of the stores' listings from the real product. Of screenshots, 1280 by 800 is what the
 * Chrome Web Store, Edge Add-ons and addons.mozilla.org all take; the tile, 440 by 280, is for the first two, and the
 * logo for Edge.
 */
const FOLDER = 'screenshots/store';
/** A number that belongs to no one. */
const NUMBER = '7';

if (run('wxt', 'build').failed) process.exit(1);
mkdirSync(FOLDER, { recursive: true });
const server = await startServer();
const session = await launch({
  browser: 'chromium',
  extensionDir: '.output/chrome-mv3',
  server,
  headless: true,
});
const easel = await session.browser.newPage();
await composeLogo(easel, `${FOLDER}/logo-300x300.png`);
const popup = await guide(session).openAsPage();
await popup.waitForSelector('select');

for (const language of LISTINGS) {
  const compose = (name: 'notice' | 'guide' | 'languages' | 'sheet', pictures: Placed[]) =>
    composeScreenshot(
      easel,
      `${FOLDER}/${language}-${name}-1280x800.png`,
      CAPTIONS[language][name],
      pictures,
    );
  const page = await pictureOfNotice(language);
  const own = await pictureOfGuide(language);
  await compose('notice', [{ png: page, left: 500, top: 60 }]);
  await compose('guide', [
    { png: page, left: 470, top: 60 },
    { png: own, left: 850, top: 120 },
  ]);
  await compose('languages', [
    { png: await pictureOfGuide('en'), left: 450, top: 60 },
    { png: await pictureOfGuide('ar'), left: 850, top: 140 },
  ]);
  await compose('sheet', [{ png: await pictureOfSheet(), left: 500, top: 60 }]);
  await composeTile(easel, `${FOLDER}/${language}-tile-440x280.png`, CAPTIONS[language].tile);
}
await session.close();
await server.close();
console.log(`The pictures for the stores are in ${FOLDER}/.`);

/** The login page, with the notice under its field. */
async function pictureOfNotice(language: Listing): Promise<string> {
  await speak(popup, language);
  const page = await session.newPage('#/login', { width: 720, height: 680 });
  await page.waitForSelector('#nir');
  await page.type('#nir', NUMBER);
  await notice(page).waitFor();
  const png = await shoot(page, { width: 720, height: 680 });
  await page.close();
  return png;
}

/** The guide as the popup shows it. */
async function pictureOfGuide(language: Parameters<typeof speak>[1]): Promise<string> {
  await popup.bringToFront();
  await speak(popup, language);
  await go(popup, 'provisional');
  await asInPopup(popup);
  return shoot(popup, { width: 384, height: 600 });
}

/** The sheet in the guide's language, as it is before it is printed. */
async function pictureOfSheet(): Promise<string> {
  await speak(popup, 'ar');
  const [link] = await popup.$$('.print');
  await link?.evaluate((button) => (button as HTMLElement).click());
  const target = await session.browser.waitForTarget((one) => one.url().endsWith('/handout.html'));
  const page = await target.asPage();
  await page.waitForSelector('html[data-ready]');
  const png = await shoot(page, { width: 740, height: 680 });
  await page.close();
  return png;
}
