import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { evaluateInBackground } from '../browsers/background.ts';
import type { BrowserName } from '../browsers/browser-name.ts';
import { type Guide, guide } from '../browsers/guide.ts';
import { launch } from '../browsers/launch.ts';
import type { OpenGuide } from '../browsers/open-guide.ts';
import type { Session } from '../browsers/session.ts';
import { until } from '../browsers/until.ts';
import { Person } from '../e2e/person.ts';
import { startServer } from '../pages/server.ts';
import { type Desktop, type Manager, openDesktop } from './desktop.ts';

/** Where the pictures of the screens go. */
const PICTURES = '.output/windows';
/** The top left corner of a page's own part of the screen, as an expression for the page. */
const CORNER = `(globalThis.mozInnerScreenX === undefined
  ? { x: screenX + (outerWidth - innerWidth) / 2, y: screenY + outerHeight - innerHeight }
  : { x: mozInnerScreenX, y: mozInnerScreenY })`;

interface Point {
  x: number;
  y: number;
}

/** A screen with a browser on it, and a person at its mouse and keys. */
export interface Place {
  desktop: Desktop;
  session: Session;
  guide: Guide;
  /** Runs a function body in the background, as an extension would; `api` is its API there. */
  background<T>(body: string): Promise<T>;
  /** The login page in a new tab, loaded and in front. */
  visit(): Promise<Person>;
  /** Presses what stands at a place in a page, with the real mouse. */
  press(page: Page, box: { x: number; y: number; width: number; height: number }): Promise<void>;
  /** Presses a button of the notice. */
  pressNotice(person: Person, id: string): Promise<void>;
  /**
   * Presses something in a page of the extension, with the real mouse.
   *
   * @returns where on the screen
   */
  pressIn(view: Pick<OpenGuide, 'evaluate'>, selector: string): Promise<Point>;
  /** Waits for a page of the extension in a tab or window. */
  page(path: string): Promise<Page>;
  picture(name: string): void;
  close(): Promise<void>;
}

/** Opens a screen and starts the browser on it, with the production build. */
export async function openPlace(
  browser: BrowserName,
  manager: Manager,
  args: readonly string[] = [],
  size?: string,
): Promise<Place> {
  const desktop = await openDesktop(manager, size);
  const server = await startServer();
  const extensionDir = `.output/${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
  const session = await launch({ browser, extensionDir, server, headless: false, args });
  const background = <T>(body: string) =>
    evaluateInBackground<T>(session, `(async (api) => { ${body} })(globalThis.browser ?? chrome)`);
  await background(
    `await api.storage.local.set({ settings: { version: 2, language: 'fr' } }); return true`,
  );
  mkdirSync(PICTURES, { recursive: true });
  const press: Place['press'] = async (page, { x, y, width, height }) => {
    const corner = (await page.evaluate(CORNER)) as Point;
    clickAt(corner, { x: x + width / 2, y: y + height / 2 });
  };
  const clickAt = (corner: Point, at: Point) => desktop.click(corner.x + at.x, corner.y + at.y);
  return {
    desktop,
    session,
    guide: guide(session),
    background,
    async visit() {
      const page = await session.newPage('#/login');
      await page.waitForSelector('#nir', { visible: true });
      await until('the page to be in front', () => page.evaluate('document.hasFocus()'));
      return new Person(page);
    },
    press,
    async pressNotice(person, id) {
      await person.notice.waitFor();
      await press(person.page, await person.notice.box(id));
    },
    async pressIn(view, selector) {
      const at = await view.evaluate<Point & { corner: Point }>(
        `(() => {
          const element = document.querySelector(${JSON.stringify(selector)});
          element.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { x, y, width, height } = element.getBoundingClientRect();
          return { corner: ${CORNER}, x: x + width / 2, y: y + height / 2 };
        })()`,
      );
      clickAt(at.corner, at);
      return { x: at.corner.x + at.x, y: at.corner.y + at.y };
    },
    page: (path) =>
      until(path, async () => {
        for (const page of await session.browser.pages()) {
          // Firefox does not tell the driver the address; Chromium lets it wait for a page that goes.
          const href = await Promise.race([
            page.evaluate(() => location.href).catch(() => ''),
            new Promise<string>((resolve) => setTimeout(resolve, 500, '')),
          ]);
          if (href.startsWith(session.extensionOrigin + path) && (await page.$('main')))
            return page;
        }
        return undefined;
      }),
    picture: (name) => desktop.picture(join(PICTURES, `${browser}-${name}.png`)),
    async close() {
      await session.close();
      await server.close();
      desktop.close();
    },
  };
}
