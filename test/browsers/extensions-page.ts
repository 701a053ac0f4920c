import type { Browser, Page } from 'puppeteer-core';

/** What Chromium's own page about extensions is made of; the driver knows none that a policy installs. */
interface ExtensionsApi {
  developerPrivate: {
    getExtensionsInfo(): Promise<{ id: string; version: string; state: string }[]>;
    autoUpdate(): Promise<void>;
    updateExtensionConfiguration(update: object): Promise<void>;
    reload(id: string): Promise<void>;
  };
}

/** The version of an enabled extension; undefined where there is none under this id. */
export async function installedVersion(browser: Browser, id: string): Promise<string | undefined> {
  const page = await extensionsPage(browser);
  const all = await page.evaluate(() =>
    (
      globalThis as unknown as { chrome: ExtensionsApi }
    ).chrome.developerPrivate.getExtensionsInfo(),
  );
  return all.find((one) => one.id === id && one.state === 'ENABLED')?.version;
}

/** Looks for updates of every extension, as the page's « Update » button does. */
export async function updateExtensions(browser: Browser): Promise<void> {
  const page = await extensionsPage(browser);
  await page.evaluate(() =>
    (globalThis as unknown as { chrome: ExtensionsApi }).chrome.developerPrivate.autoUpdate(),
  );
}

/** The one page, which stays open: it answers at any time. */
async function extensionsPage(browser: Browser): Promise<Page> {
  const url = 'chrome://extensions/';
  const open = (await browser.pages()).find((page) => page.url() === url);
  if (open) return open;
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

/** Sets what a person may set about an extension, as the page's own switches do. */
export async function configureExtension(
  browser: Browser,
  change: { extensionId: string } & (
    | { hostAccess: 'ON_CLICK' | 'ON_ALL_SITES' }
    | { incognitoAccess: boolean }
  ),
): Promise<void> {
  const page = await extensionsPage(browser);
  const before = await browser.pages();
  await page.evaluate(
    (update) =>
      (
        globalThis as unknown as { chrome: ExtensionsApi }
      ).chrome.developerPrivate.updateExtensionConfiguration(update),
    change,
  );
  // It is not to lie over the page that the person is at.
  if (before.length > 1) await page.close();
}

/** Has Chromium read an extension's folder anew, as the page's « Reload » button does. */
export async function reloadOnPage(browser: Browser, id: string): Promise<void> {
  const page = await extensionsPage(browser);
  await page.evaluate(
    (extension) =>
      (globalThis as unknown as { chrome: ExtensionsApi }).chrome.developerPrivate.reload(
        extension,
      ),
    id,
  );
  await page.close();
}
