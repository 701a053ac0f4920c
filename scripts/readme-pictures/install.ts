import { bidi, frameId } from '../../test/browsers/protocols.ts';
import type { Session } from '../../test/browsers/session.ts';
import { until } from '../../test/browsers/until.ts';

/** Where Chromium's switch for developers is; its own page is made of it. */
interface DeveloperApi {
  developerPrivate: { updateProfileConfiguration(change: object): Promise<void> };
}

/** Writes a picture of Chromium's page of extensions, with ours, and the button that loads a folder. */
export async function pictureOfChromium({ browser }: Session, path: string): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 760, height: 445 });
  await page.goto('chrome://extensions/');
  await page.evaluate(() =>
    (
      globalThis as unknown as { chrome: DeveloperApi }
    ).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  // The line of buttons slides in.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await page.screenshot({ path: path as `${string}.png` });
  await page.close();
}

/** Writes a picture of Firefox's page of temporary add-ons, with ours. */
export async function pictureOfFirefox({ browser }: Session, path: string): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 600 });
  await bidi(browser, 'browsingContext.navigate', {
    context: frameId(page),
    url: 'about:debugging#/runtime/this-firefox',
    wait: 'none',
  });
  await until('Repère in the list', () =>
    page.evaluate("document.body.innerText.includes('Repère')"),
  );
  // Below its name stands where this computer has it.
  const clip = { x: 0, y: 0, width: 1000, height: 300 };
  await page.screenshot({ path: path as `${string}.png`, clip });
}
