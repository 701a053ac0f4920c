import { setTimeout } from 'node:timers/promises';
import type { Page, Viewport } from 'puppeteer-core';
import { evaluateInBackground, stopBackground } from '../browsers/background.ts';
import type { BrowserName } from '../browsers/browser-name.ts';
import { type Guide, guide } from '../browsers/guide.ts';
import { launch } from '../browsers/launch.ts';
import { pressToolbar } from '../browsers/press-toolbar.ts';
import { requireBrowser } from '../browsers/provision.ts';
import type { Session } from '../browsers/session.ts';
import { until } from '../browsers/until.ts';
import { startServer } from '../pages/server.ts';
import { Person } from './person.ts';

/** How long pages may take to close before they are asked again, in milliseconds. */
const ASKED_AGAIN_MS = 500;

/** One of the Caf's hosts that Repère has no business on. */
export const OTHER_HOST = 'wwwd.caf.fr';

/** A browser with the extension, the replica behind it, and people who come and go. */
export interface World {
  session: Session;
  guide: Guide;
  /** Every request the server has had, in full. */
  traffic: readonly string[];
  /** Somebody opens the login page in a new tab. */
  visit(variant?: string, size?: Viewport): Promise<Person>;
  /** Somebody is at a page that is open already. */
  meet(page: Page): Person;
  /** Changes something in the background, on the production build, until the scenario ends. */
  breakBackground(expression: string): Promise<void>;
  /** Puts into the storage what the language is, and what the sheet is about. */
  remember(language: string, handout: string): Promise<void>;
  /** Stores settings, beside French, until the scenario ends. */
  set(settings: object): Promise<void>;
  /** Presses the button in the toolbar. */
  pressToolbar(): Promise<void>;
  /**
   * Closes every guide and page, and mends the background.
   *
   * @returns uncaught errors of the pages that were visited, and of the content script in them
   */
  tidy(): Promise<string[]>;
  close(): Promise<void>;
}

/** One scenario: passes when it does not throw. */
export type Scenario = (world: World) => Promise<void>;

/** Scenarios by their names, which say what is seen. */
export type Scenarios = Record<string, Scenario>;

/**
 * Starts the server and the browser, with the extension installed.
 *
 * @param extensionDir the production build, unless told
 */
export async function openWorld(
  browser: BrowserName,
  extensionDir = `.output/${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3`,
): Promise<World> {
  await requireBrowser(browser);
  const server = await startServer({ isLight: true });
  const session = await launch({
    browser,
    extensionDir,
    server,
    headless: true,
    savesProcesses: true,
    hosts: ['connect.caf.fr', OTHER_HOST],
    // Where the extension is there from the start, Chromium reads its policy for some seconds, and all waits for that.
    readyWhen:
      '(globalThis.browser ?? chrome).storage.managed.get(null).then(() => true, () => true)',
  }).catch(async (error) => {
    await server.close();
    throw error;
  });
  const close = () => session.close().finally(() => server.close());
  const guides = guide(session);
  const store = (local: object, memory: object) =>
    evaluateInBackground<void>(
      session,
      `((storage) => Promise.all([
        storage.local.set(${JSON.stringify(local)}),
        storage.session.set(${JSON.stringify(memory)}),
        storage.session.remove('person-language'),
      ]))((globalThis.browser ?? chrome).storage).then(() => true)`,
    );
  const remember = (language: string, situation: string) =>
    store({ settings: { version: 2, language } }, { handout: { situation, language } });
  // Not Firefox's own language, which is English where no other is installed.
  await remember('fr', 'provisional');
  const people: Person[] = [];
  const meet = (page: Page): Person => {
    const person = new Person(page);
    people.push(person);
    return person;
  };
  let isBroken = false;
  let isSet = false;
  // Firefox ends with its last page.
  const [first] = await session.browser.pages();
  return {
    session,
    guide: guides,
    traffic: server.traffic,
    remember,
    async visit(variant = '', size) {
      let person!: Person;
      await session.newPage(`?variant=${variant}#/login`, size, (early) => {
        person = meet(early);
      });
      return person;
    },
    meet,
    pressToolbar: () => pressToolbar(session),
    async set(settings) {
      isSet = true;
      await store({ settings: { version: 2, language: 'fr', ...settings } }, {});
    },
    async breakBackground(expression) {
      isBroken = true;
      await evaluateInBackground(session, expression);
    },
    async tidy() {
      await guides.closeAll();
      await until('every page to close', async () => {
        const left = (await session.browser.pages()).filter((page) => page !== first);
        const closing = Promise.allSettled(left.map((page) => page.close()));
        // Of a page that closes itself meanwhile, one driver gives no answer ever, and the other keeps it in its list.
        // Chromium (156.0.8078.108) loses a question now and then, and answers the next.
        if (await Promise.race([closing, setTimeout(ASKED_AGAIN_MS)])) return true;
        throw new Error(left.map((page) => page.url()).join(', '));
      });
      // What was changed in the background goes with it.
      if (isBroken) {
        await stopBackground(session);
        // It may have asked for one more guide before.
        await guides.closeAll();
      }
      isBroken = false;
      if (isSet) await remember('fr', 'provisional');
      isSet = false;
      return people.splice(0).flatMap(({ errors }) => errors);
    },
    close,
  };
}
