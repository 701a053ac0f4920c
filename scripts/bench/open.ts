import { resolve } from 'node:path';
import { abilitiesOf } from '../../test/browsers/abilities.ts';
import { closeBrowser } from '../../test/browsers/close-browser.ts';
import { visit } from '../../test/browsers/launch.ts';
import { startChromium } from '../../test/browsers/launch-chromium.ts';
import { remember, type Session } from '../../test/browsers/session.ts';
import { host, type PageServer } from '../../test/pages/server.ts';
import type { Extension } from './extensions.ts';

/** Starts a Chromium with or without an extension. */
export async function open(server: PageServer, extension?: Extension): Promise<Session> {
  const options = { server, headless: true, language: 'fr', hosts: [host] };
  const browser = await startChromium(options);
  const extensionDir = resolve(extension?.folder ?? '.');
  const id = extension && (await browser.installExtension(extensionDir));
  return remember({
    name: 'chromium',
    browser,
    can: abilitiesOf(await browser.version()),
    extensionDir,
    extensionOrigin: `chrome-extension://${id ?? ''}`,
    newPage: async (path = '#/login') => {
      const page = await browser.newPage();
      await visit(page, path);
      return page;
    },
    close: () => closeBrowser(browser),
  });
}
