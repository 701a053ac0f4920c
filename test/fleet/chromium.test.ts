import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { installedVersion, updateExtensions } from '../browsers/extensions-page.ts';
import { launch } from '../browsers/launch.ts';
import { withPolicies } from '../browsers/policy-files.ts';
import { requireBrowser } from '../browsers/provision.ts';
import { until } from '../browsers/until.ts';
import { type PageServer, startServer } from '../pages/server.ts';
import { type Intranet, openIntranet } from './intranet.ts';
import { playMainScenario } from './main-scenario.ts';

const PATIENCE_MS = 30_000;
/** By default the driver may not look into what a policy installs. */
const LET_LOOK = { DeveloperToolsAvailability: 1 };

const profile = mkdtempSync(join(tmpdir(), 'repere-profile-'));
let intranet: Intranet;
let server: PageServer;
let browser: Browser | undefined;
beforeAll(async () => {
  [intranet, server] = await Promise.all([openIntranet(), startServer()]);
});
afterAll(async () => {
  await browser?.close();
  await server.close();
  await intranet.close();
  rmSync(profile, { recursive: true, force: true });
});

it('installs in Chromium what the policy names, updates it, and removes it with the policy', async () => {
  const { chromiumId: id } = await intranet.release('1.0.0');
  const policies = { ...intranet.policies('chromium.json'), ...LET_LOOK };
  await withPolicies({ chromium: policies }, async () => {
    const session = await launch({
      browser: 'chromium',
      extensionDir: '.output/chrome-mv3',
      server,
      headless: true,
      forceInstalledAs: id,
      profile,
    });
    browser = session.browser;
    await playMainScenario(session);
    expect(await installedVersion(browser, id)).toBe('1.0.0');

    await intranet.release('1.0.1');
    await updateExtensions(browser);
    await hasVersion(browser, id, '1.0.1');
    await session.close();

    browser = await start();
    await hasVersion(browser, id, '1.0.1');
    await browser.close();
  });

  browser = await start();
  await hasVersion(browser, id, undefined);
});

/** Chromium on the same profile, with what its policies leave of the extension. */
function start(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: requireBrowser('chromium').path,
    pipe: true,
    enableExtensions: true,
    args: ['--no-sandbox'],
    userDataDir: profile,
  });
}

async function hasVersion(within: Browser, id: string, version: string | undefined): Promise<void> {
  const isSo = async () => (await installedVersion(within, id)) === version;
  await until(`version ${version}`, isSo, PATIENCE_MS);
}
