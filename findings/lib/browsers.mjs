import puppeteer from 'puppeteer-core';

const EXTENSION = `${process.cwd()}/extension`;

/** Starts Chromium, with the extension in the folder `extension` if asked for. */
export async function chromium({ extension = false, args = [], ...more } = {}) {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', ...args],
    pipe: true,
    enableExtensions: true,
    ...more,
  });
  console.log(await browser.version());
  if (extension) await browser.installExtension(EXTENSION);
  return browser;
}

/** The background of the extension that was installed. */
export async function backgroundOf(browser) {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  return target.worker();
}

/** Starts Firefox, with the extension in the folder `extension` if asked for. */
export async function firefox({ extension = false, prefs = {}, ...more } = {}) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    extraPrefsFirefox: prefs,
    ...more,
  });
  console.log(await browser.version());
  if (extension) await browser.installExtension(EXTENSION);
  return browser;
}
