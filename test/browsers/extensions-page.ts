import type { Browser, Page } from 'puppeteer-core';

/** What Chromium's own page about extensions is made of; the driver knows none that a policy installs. */
interface ExtensionsApi {
  developerPrivate: {
    getExtensionsInfo(): Promise<{ id: string; version: string; state: string }[]>;
    autoUpdate(): Promise<void>;
  };
}

/** The version of an enabled extension; undefined where there is none under this id. */
export function installedVersion(browser: Browser, id: string): Promise<string | undefined> {
  return onExtensionsPage(browser, async (page) => {
    const all = await page.evaluate(() =>
      (
        globalThis as unknown as { chrome: ExtensionsApi }
      ).chrome.developerPrivate.getExtensionsInfo(),
    );
    return all.find((one) => one.id === id && one.state === 'ENABLED')?.version;
  });
}

/** Looks for updates of every extension, as the page's « Update » button does. */
export function updateExtensions(browser: Browser): Promise<void> {
  return onExtensionsPage(browser, (page) =>
    page.evaluate(() =>
      (globalThis as unknown as { chrome: ExtensionsApi }).chrome.developerPrivate.autoUpdate(),
    ),
  );
}

/** Runs a task in Chromium’s own page about extensions. */
export async function onExtensionsPage<T>(
  browser: Browser,
  task: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.goto('chrome://extensions/');
    return await task(page);
  } finally {
    await page.close();
  }
}
