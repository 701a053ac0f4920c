import { afterAll, beforeAll, expect, it } from 'vitest';
import { guide } from '../browsers/guide.ts';
import { launch } from '../browsers/launch.ts';
import { withPolicies } from '../browsers/policy-files.ts';
import { type PageServer, startServer } from '../pages/server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** Chromium obeys its own `PrintingEnabled` with a window only. */
it('says in Firefox that printing is switched off', async () => {
  const off = { Preferences: { 'print.enabled': { Value: false, Status: 'locked' } } };
  await withPolicies({ firefox: off }, async () => {
    const session = await launch({
      browser: 'firefox',
      extensionDir: '.output/firefox-mv3',
      server,
      headless: true,
    });
    try {
      const sheet = await guide(session).openAsPage('/handout.html');
      await sheet.waitForSelector('html[data-ready]');
      expect(await sheet.$eval('header [role=status]', (said) => said.textContent)).toBe('');
      await sheet.click('header button:last-of-type');
      // In the browser's own language.
      await sheet.waitForFunction(
        () => document.querySelector('header [role=status]')?.textContent,
      );
    } finally {
      await session.close();
    }
  });
});
