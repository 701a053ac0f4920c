import { parseArgs } from 'node:util';
import type { BrowserName } from '../test/browsers/browser-name.ts';
import { findBrowser } from '../test/browsers/find.ts';
import { launch } from '../test/browsers/launch.ts';
import { requireBrowser } from '../test/browsers/provision.ts';
import { startServer } from '../test/pages/server.ts';
import { play } from './demo-play.ts';
import { run } from './steps.ts';

const { values } = parseArgs({
  options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
});

const browser = chooseBrowser(values.browser);
const { label } = requireBrowser(browser);
const headless = values.headless || !hasDisplay();

if (run('wxt', 'build', '-b', browser === 'firefox' ? 'firefox' : 'chrome').failed) process.exit(1);
const server = await startServer();
const session = await launch({
  browser,
  extensionDir: `.output/${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3`,
  server,
  headless,
});
if (headless) {
  console.log(`\nThe main scenario, in ${label}:\n`);
  await play(session);
  await session.close();
} else {
  await session.newPage();
  console.log(`
${label} is open on our stand-in for the login page. Try, for instance:
  - type a number that begins with 7 or 8, and look under the field;
  - type one that begins with 1 or 2: nothing;
  - press « Voir les étapes », or leave the field after 13 digits.
Close the browser to end.`);
  await new Promise((resolve) => session.browser.once('disconnected', resolve));
}
await server.close();

/** The one asked for, else the person's own: Chrome, Edge or Chromium before Firefox. */
function chooseBrowser(asked: string | undefined): BrowserName {
  if (asked === 'chromium' || asked === 'firefox') return asked;
  if (asked !== undefined) {
    console.error(
      `--browser takes chromium (also for Chrome and Edge) or firefox, not "${asked}".`,
    );
    process.exit(1);
  }
  return !findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium';
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
