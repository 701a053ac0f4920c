import puppeteer, { type Browser } from 'puppeteer-core';
import { abilitiesOf } from './abilities.ts';
import { answers } from './background-chromium.ts';
import { closeBrowser } from './close-browser.ts';
import { helpWithChromium } from './help-chromium.ts';
import type { Launched } from './launch.ts';
import { thisMachine } from './machine.ts';
import { cdp } from './protocols.ts';
import { requireBrowser } from './provision.ts';
import { type FullLaunchOptions, POLICY_PATIENCE_MS, PROTOCOL_TIMEOUT_MS } from './session.ts';
import { PATIENCE_MS, until } from './until.ts';

/** No process that waits for the next page: it takes a sixth more CPU (156.0.8078.108). */
const NONE_IN_ADVANCE = '--disable-features=SpareRendererForSitePerProcess';

/** Starts Chromium, Chrome or Edge with the extension. */
export async function launchChromium(options: FullLaunchOptions): Promise<Launched> {
  const { extensionDir, forceInstalledAs } = options;
  const { browser, isInstalled } = await startInstalling(options);
  try {
    if (!abilitiesOf(await browser.version()).suitsDriver) helpWithChromium(browser);
    await resizeWindow(browser, options);
    const id = isInstalled ? forceInstalledAs : await browser.installExtension(extensionDir);
    const start = `chrome-extension://${id ?? ''}`;
    const worker = await until(
      'the service worker',
      async () => {
        const found = browser.targets().find((target) => target.url().startsWith(start));
        return found && (await answers(found)) && found;
      },
      isInstalled ? POLICY_PATIENCE_MS : PATIENCE_MS,
    );
    return { browser, extensionOrigin: `chrome-extension://${new URL(worker.url()).host}` };
  } catch (error) {
    await closeBrowser(browser);
    throw error;
  }
}

/** Starts it; where the driver cannot install an extension, the command line does, once the version is known. */
async function startInstalling(
  options: FullLaunchOptions,
): Promise<{ browser: Browser; isInstalled: boolean }> {
  const browser = await startChromium(options);
  if (options.forceInstalledAs) return { browser, isInstalled: true };
  if (abilitiesOf(await browser.version()).installs) return { browser, isInstalled: false };
  await closeBrowser(browser);
  const args = [...(options.args ?? []), `--load-extension=${options.extensionDir}`];
  return { browser: await startChromium({ ...options, args }), isInstalled: true };
}

/** Starts it without an extension. */
export function startChromium(
  options: Pick<FullLaunchOptions, 'server' | 'headless' | 'language' | 'hosts'> &
    Partial<
      Pick<FullLaunchOptions, 'args' | 'forceInstalledAs' | 'profile' | 'savesProcesses' | 'spoken'>
    >,
): Promise<Browser> {
  const { server, headless, language, hosts, args = [] } = options;
  const { forceInstalledAs, profile, savesProcesses, spoken } = options;
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: requireBrowser('chromium').path,
    headless,
    ...(profile ? { userDataDir: profile } : {}),
    pipe: true,
    enableExtensions: true,
    // Under it Chromium fetches nothing that a policy names.
    ...(forceInstalledAs ? { ignoreDefaultArgs: ['--disable-background-networking'] } : {}),
    defaultViewport: null,
    protocolTimeout: PROTOCOL_TIMEOUT_MS,
    // On Linux the language of the interface is read from here alone, elsewhere from `--lang`.
    env: { ...process.env, LANGUAGE: language },
    args: [
      // Chrome before 140 or so wants it for `installExtension`.
      '--enable-unsafe-extension-debugging',
      `--lang=${language}`,
      `--host-resolver-rules=${resolverRules(hosts, server.port)}`,
      `--ignore-certificate-errors-spki-list=${server.spkiHash}`,
      ...(headless ? ['--disable-gpu'] : []),
      ...(savesProcesses ? [NONE_IN_ADVANCE] : []),
      ...(spoken ? ['--force-renderer-accessibility', '--enable-speech-dispatcher'] : []),
      // Root has no sandbox; `--test-type` spares the person the warning about it.
      ...(thisMachine.isRoot ? ['--no-sandbox', '--test-type'] : []),
      ...args,
    ],
  });
}

function resolverRules(hosts: readonly string[], port: number): string {
  const reachable = hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  return [...reachable, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ');
}

/** Not by `--window-size`: that gives every window the same size, the guide's own too. */
async function resizeWindow(
  browser: Browser,
  { width, height, headless, args = [] }: FullLaunchOptions,
): Promise<void> {
  // A kiosk has the whole screen, and would be none any more.
  if (args.includes('--kiosk')) return;
  const [page] = await browser.pages();
  if (page === undefined) return;
  const client = await cdp(page);
  const { windowId } = await client.send('Browser.getWindowForTarget');
  await client.send('Browser.setWindowBounds', { windowId, bounds: { width, height } });
  // On a real screen the window manager has the last word.
  if (headless) await until('the window’s size', () => page.evaluate(`outerWidth === ${width}`));
}
