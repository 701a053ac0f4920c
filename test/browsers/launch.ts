import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { basePath, host } from '../pages/server.ts';
import { abilitiesOf } from './abilities.ts';
import { evaluateInBackground } from './background.ts';
import { closeBrowser } from './close-browser.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import { type LaunchOptions, POLICY_PATIENCE_MS, remember, type Session } from './session.ts';
import { until } from './until.ts';

export interface Launched {
  browser: Browser;
  extensionOrigin: string;
}

/** The browser is gone, or the driver has lost it. */
class BrowserLost extends Error {}

/**
 * Starts an installed browser with a fresh profile, the extension and the way to the local server; where `readyWhen` is
 * given, waits for that. Starts it anew where the browser is lost meanwhile: on a busy computer Chromium now and then
 * crashes (156.0.8078.108), or the driver does not find the browser among its own targets (120.0.6099.224).
 *
 * @param starts how often it is started at most
 * @throws Error when the browser is missing, with the command that installs it; when it is lost, or not ready in time
 */
export async function launch(options: LaunchOptions, starts = 3): Promise<Session> {
  try {
    return await startReady(options);
  } catch (error) {
    if (starts < 2 || !(error instanceof BrowserLost)) throw error;
    console.warn('The browser is lost, and started anew');
    return launch(options, starts - 1);
  }
}

async function startReady(options: LaunchOptions): Promise<Session> {
  const session = await start(options);
  const { readyWhen } = options;
  if (!readyWhen) return session;
  const { browser } = session;
  const isLost = () =>
    !browser.connected || !browser.targets().some((one) => one.type() === 'browser');
  // Asked again where a service worker ends meanwhile, as it now and then does in a browser that has just started.
  const isReady = () => isLost() || evaluateInBackground(session, readyWhen);
  try {
    await until(readyWhen, isReady, POLICY_PATIENCE_MS);
    if (isLost()) throw new BrowserLost('The browser is lost');
    return session;
  } catch (error) {
    await session.close().catch(() => {});
    throw error;
  }
}

async function start(options: LaunchOptions): Promise<Session> {
  const full = {
    width: 1280,
    height: 900,
    language: 'fr',
    hosts: [host],
    ...options,
    extensionDir: resolve(options.extensionDir),
  };
  const startBrowser = options.browser === 'firefox' ? launchFirefox : launchChromium;
  const { browser, extensionOrigin } = await startBrowser(full);

  const newPage: Session['newPage'] = async (path = '#/login', viewport, meet) => {
    const page = await browser.newPage();
    if (viewport !== undefined) await page.setViewport(viewport);
    meet?.(page);
    await visit(page, path);
    return page;
  };
  return remember({
    name: options.browser,
    browser,
    can: abilitiesOf(await browser.version()),
    extensionDir: full.extensionDir,
    extensionOrigin,
    newPage,
    close: () => closeBrowser(browser),
  });
}

/** Goes to a path below the login page's true folder, in a page that is open already. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, `https://${host}${basePath}`).href);
}
