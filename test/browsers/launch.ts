import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { basePath, host } from '../pages/server.ts';
import { abilitiesOf } from './abilities.ts';
import { closeBrowser } from './close-browser.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import { type LaunchOptions, remember, type Session } from './session.ts';

export interface Launched {
  browser: Browser;
  extensionOrigin: string;
}

/**
 * Starts an installed browser with a fresh profile, the extension and the way to the local server.
 *
 * @throws Error when the browser is missing, with the command that installs it
 */
export async function launch(options: LaunchOptions): Promise<Session> {
  const full = {
    width: 1280,
    height: 900,
    language: 'fr',
    hosts: [host],
    ...options,
    extensionDir: resolve(options.extensionDir),
  };
  const start = options.browser === 'firefox' ? launchFirefox : launchChromium;
  const { browser, extensionOrigin } = await start(full);

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
