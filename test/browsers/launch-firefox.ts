import puppeteer, { type Browser } from 'puppeteer-core';
import { abilitiesOf } from './abilities.ts';
import { closeBrowser } from './close-browser.ts';
import { evaluateInWindow } from './firefox-window.ts';
import { geckoId } from './gecko-id.ts';
import { helpWithFirefox } from './help-firefox.ts';
import type { Launched } from './launch.ts';
import { requireBrowser } from './provision.ts';
import { type FullLaunchOptions, POLICY_PATIENCE_MS, PROTOCOL_TIMEOUT_MS } from './session.ts';
import { until } from './until.ts';

/** Firefox would pick the host of the extension's pages at random. */
const UUID = '7f0c2f7a-0000-4000-8000-0000000caf00';

/** One process for each site, which outlasts its last tab, and none made in advance. */
const SHARED = {
  'dom.ipc.processCount': 1,
  'dom.ipc.processCount.webIsolated': 1,
  'dom.ipc.keepProcessesAlive.web': 1,
  'dom.ipc.keepProcessesAlive.webIsolated.perOrigin': 1,
  'dom.ipc.processPrelaunch.enabled': false,
};

/** Starts Firefox, driven by WebDriver BiDi. */
export async function launchFirefox(options: FullLaunchOptions): Promise<Launched> {
  const { extensionDir, forceInstalledAs, profile, headless, width, height, args = [] } = options;
  const id = forceInstalledAs ?? (await geckoId(extensionDir));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox').path,
    headless,
    ...(profile ? { userDataDir: profile } : {}),
    defaultViewport: null,
    protocolTimeout: PROTOCOL_TIMEOUT_MS,
    // The server knows every request. Told of each, the driver takes a tenth more CPU.
    networkEnabled: false,
    acceptInsecureCerts: true,
    args: [
      // For the extension's own pages, its popup and its background.
      '--remote-allow-system-access',
      `--width=${width}`,
      `--height=${height}`,
      ...args,
    ],
    extraPrefsFirefox: { ...preferences(options), ...fixedHost(id) },
  });
  try {
    if (!abilitiesOf(await browser.version()).suitsDriver) helpWithFirefox(browser);
    if (forceInstalledAs) await waitForPolicy(browser, id);
    else await browser.installExtension(extensionDir);
    return { browser, extensionOrigin: `moz-extension://${UUID}` };
  } catch (error) {
    await closeBrowser(browser);
    throw error;
  }
}

function preferences({
  hosts,
  server,
  language,
  headless,
  savesProcesses,
  spoken,
}: FullLaunchOptions): Record<string, unknown> {
  return {
    'network.dns.localDomains': hosts.join(','),
    'network.socket.forcePort': `443=${server.port}`,
    // Every other host goes to a proxy that is not there.
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
    'network.proxy.no_proxies_on': hosts.join(','),
    'network.proxy.failover_direct': false,
    'network.proxy.allow_bypass': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'intl.accept_languages': `${language}, en`,
    // Works where that language is installed.
    'intl.locale.requested': language,
    // A person's click closes the suggestions under a field, the driver's does not: and while they are
    // open Firefox opens no popup.
    'browser.formfill.enable': false,
    ...(savesProcesses ? SHARED : {}),
    ...(spoken ? { 'accessibility.force_disabled': -1 } : {}),
    'browser.aboutwelcome.enabled': false,
    'browser.preonboarding.enabled': false,
    'termsofuse.bypassNotification': true,
    'app.update.auto': false,
    // The driver's own `true` has a window keep the focus that another program has.
    ...(headless ? {} : { 'focusmanager.testmode': false }),
    'toolkit.telemetry.enabled': false,
  };
}

function fixedHost(id: string): Record<string, unknown> {
  return { 'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }) };
}

/** Waits until a policy has installed the extension and it runs. */
async function waitForPolicy(browser: Browser, id: string): Promise<void> {
  await until(
    'the extension that a policy installs',
    () =>
      evaluateInWindow<boolean>(
        browser,
        `WebExtensionPolicy.getByID(${JSON.stringify(id)})?.active`,
      ),
    POLICY_PATIENCE_MS,
  );
}
