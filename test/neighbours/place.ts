import { mkdirSync } from 'node:fs';
import { evaluateInBackground } from '../browsers/background.ts';
import type { BrowserName } from '../browsers/browser-name.ts';
import { type Guide, guide } from '../browsers/guide.ts';
import { launch } from '../browsers/launch.ts';
import type { Session } from '../browsers/session.ts';
import { Person } from '../e2e/person.ts';
import { startServer } from '../pages/server.ts';

/** Where the pictures go. */
const PICTURES = '.output/neighbours/pictures';

/** A browser with our production build, to which neighbours may come. */
export interface Place {
  session: Session;
  guide: Guide;
  /** Stores the language, or that none was chosen. */
  speak(language: string | undefined): Promise<void>;
  /** The login page in a new tab, in front, with its form. */
  visit(): Promise<Person>;
  picture(person: Person, name: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param profile a folder for Chromium's, where one is needed
 */
export async function openPlace(browser: BrowserName, profile?: string): Promise<Place> {
  mkdirSync(PICTURES, { recursive: true });
  const server = await startServer();
  const session = await launch({
    browser,
    extensionDir: `.output/${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3`,
    server,
    headless: true,
    ...(profile && browser === 'chromium' ? { profile } : {}),
  });
  const place: Place = {
    session,
    guide: guide(session),
    async speak(language) {
      const settings = JSON.stringify({ version: 2, language });
      await evaluateInBackground(
        session,
        `(globalThis.browser ?? chrome).storage.local.set({ settings: ${settings} }).then(() => true)`,
      );
    },
    async visit() {
      const page = await session.newPage();
      await page.bringToFront();
      await page.waitForSelector('#nir', { visible: true });
      return new Person(page);
    },
    async picture({ page }, name) {
      await page.screenshot({ path: `${PICTURES}/${browser}-${name.replace(/\W+/g, '-')}.png` });
    },
    async close() {
      await session.close();
      await server.close();
    },
  };
  await place.speak('fr');
  return place;
}
