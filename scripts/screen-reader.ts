import { parseArgs } from 'node:util';
import { evaluateInBackground } from '../test/browsers/background.ts';
import type { BrowserName } from '../test/browsers/browser-name.ts';
import { guide } from '../test/browsers/guide.ts';
import { launch } from '../test/browsers/launch.ts';
import { requirePackages } from '../test/browsers/require-packages.ts';
import { startServer } from '../test/pages/server.ts';
import { openDesktop } from '../test/screen-reader/desktop.ts';
import { PACKAGES } from '../test/screen-reader/packages.ts';
import { presses } from '../test/screen-reader/real-input.ts';
import { scenarios } from '../test/screen-reader/scenarios.ts';
import type { SpeechLog } from '../test/screen-reader/speech-log.ts';

/**
 * Tests the last build with the screen reader Orca, in real browsers on a virtual screen: what it says in each scenario, and
 * whether it says what it must. On Linux.
 */
const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    /** Scenarios whose names have this in them. */
    only: { type: 'string', default: '' },
  },
});
const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const chosen = Object.entries(scenarios).filter(([name]) => name.includes(values.only));
if (!chosen.length) throw new Error(`No scenario has this in its name: ${values.only}`);
const browsers = BROWSERS.filter((name) => (values.browser ?? name) === name);
if (!browsers.length) throw new Error(`Not a browser: ${values.browser}`);

requirePackages(PACKAGES);
const failed: string[] = [];
for (const browser of browsers) await hear(browser);
console.log(`\n${chosen.length * browsers.length} scenarios, ${failed.length} failed`);
for (const name of failed) console.log(`  ${name}`);
process.exit(failed.length ? 1 : 0);

/** Each browser has a desktop of its own, so that nothing of the last one is heard. */
async function hear(browser: BrowserName): Promise<void> {
  const desktop = await openDesktop();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void desktop.close().then(() => process.exit(1)));
  }
  const server = await startServer();
  const extensionDir = `.output/${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
  const session = await launch({ browser, extensionDir, server, headless: false, spoken: true });
  try {
    const settings = JSON.stringify({ version: 2, language: 'fr' });
    const speaksFrench = () =>
      evaluateInBackground(
        session,
        `(globalThis.browser ?? chrome).storage.local.set({ settings: ${settings} }).then(() => true)`,
      );
    await speaksFrench();
    const guides = guide(session);
    for (const [name, scenario] of chosen) {
      const page = await session.newPage();
      await page.bringToFront();
      await page.waitForSelector('#nir');
      // What is said of the page and of the tabs is long; a key of its own silences it.
      await new Promise((resolve) => setTimeout(resolve, 2000));
      await presses('Control_L');
      await desktop.speech.untilSilent();
      const start = Date.now();
      const outcome = await scenario({ browser, speech: desktop.speech, page, guides }).then(
        () => 'ok',
        (error: Error) => `FAILED: ${error.message}`,
      );
      console.log(`\n${browser}: ${name}: ${outcome}`);
      print(desktop.speech, start);
      if (outcome !== 'ok') failed.push(`${browser}: ${name}`);
      await guides.closeAll();
      await page.close();
      await speaksFrench();
    }
  } finally {
    await session.close();
    await server.close();
    await desktop.close();
  }
}

/** What was said to the end; of the rest, that it was begun and cut, or dropped before. */
function print(speech: SpeechLog, since: number): void {
  for (const { at, text, began, ended } of speech.said(since)) {
    const seconds = ((at - since) / 1000).toFixed(1).padStart(6);
    console.log(`${seconds} s  ${ended ? '' : began ? '(cut) ' : '(dropped) '}${text}`);
  }
}
