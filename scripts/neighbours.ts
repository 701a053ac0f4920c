import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../test/browsers/browser-name.ts';
import { openExtensionPage } from '../test/browsers/guide.ts';
import { requirePackages } from '../test/browsers/require-packages.ts';
import { NEIGHBOURS, type Neighbour } from '../test/neighbours/catalogue.ts';
import { type Beside, CHECKS, seeAlone } from '../test/neighbours/checks.ts';
import { allowTranslation } from '../test/neighbours/firefox-translation.ts';
import { install } from '../test/neighbours/install.ts';
import { openKeePassXC, PACKAGES } from '../test/neighbours/keepassxc.ts';
import { MANAGER_CHECKS } from '../test/neighbours/manager-checks.ts';
import { OWN_PASSWORD_CHECKS } from '../test/neighbours/own-password-checks.ts';
import { rememberInChromium, rememberInFirefox } from '../test/neighbours/own-passwords.ts';
import { openPlace, type Place } from '../test/neighbours/place.ts';
import { TRANSLATOR_CHECKS } from '../test/neighbours/translator-checks.ts';

/**
 * Tries the last build beside other extensions, in real browsers. They are fetched as packages of Debian and of npm, into
 * `.output/neighbours`, and pictures go there too. On Debian, as root.
 */
const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    /** Neighbours whose names have this in them. */
    only: { type: 'string', default: '' },
    /** How often a load is measured. */
    rounds: { type: 'string', default: '10' },
  },
});
const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const OWN_PASSWORDS = 'the browser’s own passwords';
const TRANSLATOR = 'Firefox’s translator';
const rounds = Number(values.rounds);
let passed = 0;
let failed = 0;

for (const browser of BROWSERS.filter((name) => (values.browser ?? name) === name)) {
  for (const neighbour of NEIGHBOURS.filter(({ name, at }) => at[browser] && isChosen(name))) {
    await attempt(`${browser}: ${neighbour.name}`, () => beside(browser, neighbour));
  }
  if (isChosen(OWN_PASSWORDS)) {
    await attempt(`${browser}: ${OWN_PASSWORDS}`, () => remembered(browser));
  }
  if (browser === 'firefox' && isChosen(TRANSLATOR)) await attempt(TRANSLATOR, translated);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);

function isChosen(name: string): boolean {
  return name.includes(values.only);
}

async function beside(browser: BrowserName, neighbour: Neighbour): Promise<void> {
  if (neighbour.fills) requirePackages(PACKAGES);
  const manager = neighbour.fills ? await openKeePassXC() : undefined;
  const place = await openPlace(browser, manager?.profile);
  try {
    const alone = await seeAlone(place, rounds);
    const installed = await install(place.session, neighbour);
    if (manager) {
      const theirs = await place.session.browser.newPage();
      await openExtensionPage(theirs, `${installed.origin}/popups/popup.html`);
      await manager.associate(theirs);
      await theirs.close();
    }
    const there: Beside = { ...place, neighbour, installed, alone, rounds };
    const who = `${await place.session.browser.version()}: ${neighbour.name} ${installed.version}`;
    await run(who, { ...CHECKS, ...(manager ? MANAGER_CHECKS : {}) }, there);
  } finally {
    await place.close();
    await manager?.close();
  }
}

async function remembered(browser: BrowserName): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'repere-profile-'));
  if (browser === 'chromium') {
    await (await openPlace(browser, profile)).close();
    rememberInChromium(profile);
  }
  const place = await openPlace(browser, profile);
  try {
    if (browser === 'firefox') await rememberInFirefox(place.session.browser);
    await run(
      `${await place.session.browser.version()}: ${OWN_PASSWORDS}`,
      OWN_PASSWORD_CHECKS,
      place,
    );
  } finally {
    await place.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function translated(): Promise<void> {
  const place = await openPlace('firefox');
  try {
    await allowTranslation(place.session.browser, ['ar']);
    await run(`${await place.session.browser.version()}: ${TRANSLATOR}`, TRANSLATOR_CHECKS, place);
  } finally {
    await place.close();
  }
}

/** One that cannot be fetched or started keeps no other from its turn. */
async function attempt(who: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    console.log(`FAILED  ${who}: ${error instanceof Error ? error.message : error}`);
    failed++;
  }
}

/** One line for each check. */
async function run<P extends Place>(
  who: string,
  checks: Record<string, (place: P) => Promise<string | undefined>>,
  place: P,
): Promise<void> {
  for (const [name, check] of Object.entries(checks)) {
    await attempt(`${who}: ${name}`, async () => {
      const said = await check(place);
      console.log(`ok      ${who}: ${name}${said ? `: ${said}` : ''}`);
      passed++;
    });
    await place.guide.closeAll();
  }
}
