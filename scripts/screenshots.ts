import { mkdirSync } from 'node:fs';
import type { SituationId } from '../src/shared/advice/situation.ts';
import { SITUATIONS } from '../src/shared/advice/situations.ts';
import { LANGUAGE_IDS, type LanguageId } from '../src/shared/languages.ts';
import { evaluateInBackground } from '../test/browsers/background.ts';
import { guide } from '../test/browsers/guide.ts';
import { launch } from '../test/browsers/launch.ts';
import { notice } from '../test/browsers/notice.ts';
import { startServer } from '../test/pages/server.ts';
import { shoot } from './pictures/shoot.ts';
import { run } from './steps.ts';
import { go, speak } from './walk.ts';

/** Pictures of everything people see, into `screenshots/`: to be looked at, not compared. */
const FOLDER = 'screenshots';
const SCHEMES = ['light', 'dark'] as const;

if (run('wxt', 'build').failed) process.exit(1);
mkdirSync(FOLDER, { recursive: true });
const server = await startServer();
const session = await launch({
  browser: 'chromium',
  extensionDir: '.output/chrome-mv3',
  server,
  headless: true,
});
const popup = await guide(session).openAsPage();
await popup.waitForSelector('select');

for (const language of LANGUAGE_IDS) {
  await speak(popup, language);
  await go(popup, 'provisional');
  for (const scheme of SCHEMES) {
    const path = `${FOLDER}/first-${language}-${scheme}.png` as const;
    await shoot(popup, { width: 384, height: 600, scheme, path });
  }
  await shootNotice(language);
  await printSheet('provisional', language);
}
await speak(popup, 'fr');
await popup.reload();
await popup.waitForSelector('html[data-place="first-digit"]');
await shoot(popup, { width: 384, height: 600, path: `${FOLDER}/question-fr.png` });
for (const situation of Object.keys(SITUATIONS) as SituationId[]) {
  await go(popup, situation);
  const path = `${FOLDER}/situation-${situation}-fr.png` as const;
  await shoot(popup, { width: 384, height: 600, fullPage: true, path });
  await printSheet(situation, 'fr');
}
await session.close();
await server.close();
console.log(`Pictures of every language and situation are in ${FOLDER}/.`);

async function shootNotice(language: LanguageId): Promise<void> {
  const page = await session.newPage('#/login');
  await page.waitForSelector('#nir');
  await page.type('#nir', '7');
  await notice(page).waitFor();
  for (const scheme of SCHEMES) {
    for (const width of [320, 1280]) {
      const path = `${FOLDER}/notice-${language}-${scheme}-${width}.png` as const;
      await shoot(page, { width, height: 640, scheme, path });
    }
  }
  await page.close();
}

async function printSheet(situation: SituationId, language: LanguageId): Promise<void> {
  await evaluateInBackground(
    session,
    `Promise.all([
      chrome.storage.local.set({ settings: { version: 2, language: '${language}' } }),
      chrome.storage.session.set({ handout: ${JSON.stringify({ situation, language })} }),
    ]).then(() => true)`,
  );
  const page = await guide(session).openAsPage('/handout.html');
  await page.waitForSelector('html[data-ready]');
  await page.pdf({ path: `${FOLDER}/sheet-${situation}-${language}.pdf`, preferCSSPageSize: true });
  await page.close();
}
