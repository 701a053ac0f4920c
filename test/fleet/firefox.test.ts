import puppeteer, { type Browser } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { closeBrowser } from '../browsers/close-browser.ts';
import { evaluateInWindow } from '../browsers/firefox-window.ts';
import { launch } from '../browsers/launch.ts';
import { withPolicies } from '../browsers/policy-files.ts';
import { requireBrowser } from '../browsers/provision.ts';
import { until } from '../browsers/until.ts';
import { useMachine } from './machine.ts';
import { playMainScenario } from './main-scenario.ts';

const PATIENCE_MS = 30_000;

const machine = useMachine();

it('installs in Firefox what the policy names, updates it, and removes it when it is blocked', async () => {
  const { firefoxId: id } = await machine.intranet.release('1.0.0');
  const { policies = {} } = machine.intranet.policies('firefox.json');
  await withPolicies({ firefox: policies }, async () => {
    const session = await launch({
      browser: 'firefox',
      extensionDir: '.output/firefox-mv3',
      server: machine.server,
      headless: true,
      forceInstalledAs: id,
      profile: machine.profile,
    });
    const { browser } = session;
    machine.browser = browser;
    await playMainScenario(session);
    expect(await versionIn(browser, id)).toBe('1.0.0');

    await machine.intranet.release('1.0.1');
    await evaluateInWindow(browser, UPDATE(id));
    await until('the update', async () => (await versionIn(session.browser, id)) === '1.0.1');
    await session.close();
  });

  const again = await start();
  expect(await versionIn(again, id), 'without a policy it stays').toBe('1.0.1');
  await closeBrowser(again);

  const blocked = { ExtensionSettings: { [id]: { installation_mode: 'blocked' } } };
  await withPolicies({ firefox: blocked }, async () => {
    await until('the extension to go', gone(await start(), id), PATIENCE_MS);
  });
});

/** Firefox on the same profile, with what its policies leave of the extension. */
async function start(): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox').path,
    args: ['--remote-allow-system-access'],
    userDataDir: machine.profile,
  });
  machine.browser = browser;
  return browser;
}

const addon = (id: string) => `AddonManager.getAddonByID(${JSON.stringify(id)})`;

function versionIn(firefox: Browser, id: string): Promise<string | undefined> {
  return evaluateInWindow(firefox, `${addon(id)}.then((addon) => addon?.version)`);
}

function gone(firefox: Browser, id: string): () => Promise<boolean | undefined> {
  return () => evaluateInWindow(firefox, `${addon(id)}.then((addon) => addon === null)`);
}

/** « Check for updates », as the page of add-ons does it. */
const UPDATE = (id: string) => `${addon(id)}.then((addon) => new Promise((resolve, reject) => {
  addon.findUpdates({
    onUpdateAvailable: (addon, install) => install.install().then(() => resolve(true), reject),
    onNoUpdateAvailable: () => reject(new Error('no update')),
  }, AddonManager.UPDATE_WHEN_USER_REQUESTED);
}))`;
