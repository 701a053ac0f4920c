import puppeteer, { type Browser } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { closeBrowser } from '../browsers/close-browser.ts';
import { installedVersion, updateExtensions } from '../browsers/extensions-page.ts';
import { launch } from '../browsers/launch.ts';
import { withPolicies } from '../browsers/policy-files.ts';
import { requireBrowser } from '../browsers/provision.ts';
import { PROTOCOL_TIMEOUT_MS } from '../browsers/session.ts';
import { until } from '../browsers/until.ts';
import { useMachine } from './machine.ts';
import { playMainScenario } from './main-scenario.ts';

const PATIENCE_MS = 30_000;
/** By default the driver may not look into what a policy installs. */
const LET_LOOK = { DeveloperToolsAvailability: 1 };

const machine = useMachine();

it('installs in Chromium what the policy names, updates it, and removes it with the policy', async () => {
  const { chromiumId: id } = await machine.intranet.release('1.0.0');
  const policies = { ...machine.intranet.policies('chromium.json'), ...LET_LOOK };
  await withPolicies({ chromium: policies }, async () => {
    const session = await launch({
      browser: 'chromium',
      extensionDir: '.output/chrome-mv3',
      server: machine.server,
      headless: true,
      forceInstalledAs: id,
      profile: machine.profile,
    });
    const { browser } = session;
    machine.browser = browser;
    await playMainScenario(session);
    expect(await installedVersion(browser, id)).toBe('1.0.0');

    await machine.intranet.release('1.0.1');
    await updateExtensions(browser);
    await hasVersion(browser, id, '1.0.1');
    await session.close();

    const again = await start();
    await hasVersion(again, id, '1.0.1');
    await closeBrowser(again);
  });

  await hasVersion(await start(), id, undefined);
});

/** Chromium on the same profile, with what its policies leave of the extension. */
async function start(): Promise<Browser> {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium').path,
    pipe: true,
    enableExtensions: true,
    args: ['--no-sandbox'],
    userDataDir: machine.profile,
    protocolTimeout: PROTOCOL_TIMEOUT_MS,
  });
  machine.browser = browser;
  return browser;
}

async function hasVersion(within: Browser, id: string, version: string | undefined): Promise<void> {
  const isSo = async () => (await installedVersion(within, id)) === version;
  await until(`version ${version}`, isSo, PATIENCE_MS);
}
