import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import {
  FIRST_SCREENS,
  type FirstScreen,
  firstScreenPage,
} from '../../../src/shared/advice/first-screens.ts';
import { CAF_PHONE } from '../../../src/shared/facts/contacts.ts';
import { LANGUAGE_IDS, type LanguageId } from '../../../src/shared/languages.ts';
import { evaluateInBackground } from '../../browsers/background.ts';
import type { OpenGuide } from '../../browsers/open-guide.ts';
import type { Session } from '../../browsers/session.ts';
import { until } from '../../browsers/until.ts';
import { PROVISIONAL, WAITING } from '../person.ts';
import { warned } from '../warned.ts';
import { OTHER_HOST, openWorld, type Scenario, type Scenarios, type World } from '../world.ts';

/** What brings each about, typed and left. */
const NUMBERS: Record<Exclude<FirstScreen, 'no-warning'>, string> = {
  provisional: PROVISIONAL,
  waiting: WAITING,
  'caf-file': '1234567',
  'other-form': '78543210',
  'other-digit': '0851299341002',
};

/**
 * The smallest part of the popup in which what is drawn is not what is written, as [written, drawn]; empty where there
 * is none. What only the script can know is left out: voices, dates as this browser writes them, and with nothing
 * noticed what is seen of the page.
 */
const difference = (html: string, screen: FirstScreen): string => `(() => {
  const partsOf = ({ body }) => {
    const copy = body.cloneNode(true);
    for (const button of copy.querySelectorAll('.words button')) button.remove();
    for (const date of copy.querySelectorAll('.advice-sources bdi:not([lang])')) date.replaceChildren();
    if (${screen === 'no-warning'}) copy.querySelector('.page-state').remove();
    copy.normalize();
    return [...copy.children];
  };
  const differ = (one, other) => {
    if (one && other && one.isEqualNode(other)) return [];
    const [some, others] = [one, other].map((node) => [...(node?.childNodes ?? [])]);
    const at = some.findIndex((node, index) => !others[index]?.isEqualNode(node));
    const isWithin = at >= 0 && some.length === others.length && one.cloneNode().isEqualNode(other.cloneNode());
    if (isWithin) return differ(some[at], others[at]);
    return [one, other].map((node) => node?.outerHTML ?? String(node?.textContent));
  };
  const root = ({ documentElement: { lang, dir, dataset } }) => [lang, dir, dataset.place].join();
  const page = new DOMParser().parseFromString(${ascii(html)}, 'text/html');
  if (root(page) !== root(document)) return [root(page), root(document)];
  const [written, drawn] = [page, document].map(partsOf);
  if (written.length !== drawn.length) return [written, drawn].map(({ length }) => String(length));
  return written.flatMap((part, index) => differ(part, drawn[index])).slice(0, 2);
})()`;

/** A string as an expression of ASCII alone: all that Firefox's driver passes on as it is. */
const ascii = (text: string): string =>
  JSON.stringify(text).replace(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const written = ({ extensionDir }: Session, screen: FirstScreen, language: LanguageId): string =>
  readFileSync(join(extensionDir, firstScreenPage(screen, language)), 'utf8');

/** Somebody for whom the popup begins with a screen, opened from the toolbar: everywhere it is a popup then. */
async function bringAbout(world: World, screen: FirstScreen): Promise<OpenGuide> {
  await world.set({ opening: 'on-click' });
  if (screen === 'no-warning') await world.session.newPage(`https://${OTHER_HOST}/`);
  else {
    const person = await world.visit();
    await person.types(NUMBERS[screen]);
    // A guide that opens by itself would be closed by the press: the page does not know yet that none is to open.
    await person.waits();
    await person.leavesField();
    await person.notice.waitFor();
    await beginsWith(world, firstScreenPage(screen, 'fr'));
  }
  await world.pressToolbar();
  return world.guide.waitForPopup();
}

const sameInEveryLanguage =
  (screen: FirstScreen): Scenario =>
  async (world) => {
    const popup = await bringAbout(world, screen);
    for (const language of LANGUAGE_IDS) {
      await world.set({ language });
      await popup.waitUntil(`document.documentElement.lang === '${language}'`);
      const expression = difference(written(world.session, screen, language), screen);
      // The script draws, and then says what it sees of the page.
      await until(`${screen} in ${language} as it is written`, async () => {
        const [one, other] = await popup.evaluate<string[]>(expression);
        if (one === undefined) return true;
        throw new Error(`written: ${one}\ndrawn: ${other}`);
      });
    }
  };

/** With which page the popup over the tab in front begins. */
const popupPage = ({ session }: World): Promise<string> =>
  evaluateInBackground<string>(
    session,
    `(async ({ tabs, action, runtime }) => {
      const [{ id }] = await tabs.query({ active: true, lastFocusedWindow: true });
      return (await action.getPopup({ tabId: id })).replace(runtime.getURL(''), '');
    })(globalThis.browser ?? chrome)`,
  );

const beginsWith = (world: World, page: string) =>
  until(`the popup to begin with ${page}`, async () => {
    const now = await popupPage(world);
    if (now === page) return true;
    throw new Error(`it is ${now}`);
  });

const SCRIPT = /<script\b[^>]* src="([^"]+)"/g;

/**
 * Has the first screens of a built extension load their script only on the event `script-comes`.
 *
 * @param folder the built extension
 */
function holdScripts(folder: string): void {
  const scripts = new Set<string>();
  for (const file of readdirSync(join(folder, 'popup'))) {
    const path = join(folder, 'popup', file);
    const page = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      page.replace(SCRIPT, (tag, script: string) => {
        scripts.add(script);
        return tag.replace(script, '/chunks/held.js');
      }),
    );
  }
  expect(scripts.size).toBe(1);
  const [script] = scripts;
  const held = `addEventListener('script-comes', () => import('${script}'), { once: true });`;
  writeFileSync(join(folder, 'chunks', 'held.js'), held);
}

/** Runs a scenario in a browser whose first screens are without their script, beside the world as it is. */
const withoutScripts =
  (scenario: (held: World, world: World) => Promise<void>): Scenario =>
  async (world) => {
    const folder = mkdtempSync(join(tmpdir(), 'repere-held-scripts-'));
    try {
      cpSync(world.session.extensionDir, folder, { recursive: true });
      holdScripts(folder);
      const held = await openWorld(world.session.name, folder);
      try {
        await scenario(held, world);
        expect(await held.tidy()).toEqual([]);
      } finally {
        await held.close();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

/** A popup grows while it opens, and lines are broken anew. */
const IS_GROWN = `innerWidth >= 24 * parseFloat(getComputedStyle(document.documentElement).fontSize)`;
const TOP = `document.querySelector('h1').getBoundingClientRect().top`;
const SEEN = `[...document.querySelectorAll('h1, strong.number')].map((element) => {
  const { height, bottom } = element.getBoundingClientRect();
  return [element.textContent, element.checkVisibility() && height > 0 && bottom <= innerHeight];
})`;

/** Every place of the title within three tenths of a second: where the popup fits its new height, it moves later. */
const TOPS = `(async () => {
  const tops = new Set();
  for (let look = 0; look < 15; look++) {
    tops.add(${TOP});
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return [...tops];
})()`;
const IS_WRITTEN = `document.documentElement.id !== ''`;

async function openNoWarning(world: World, language: LanguageId): Promise<OpenGuide> {
  await world.set({ language });
  await beginsWith(world, firstScreenPage('no-warning', language));
  await world.pressToolbar();
  const popup = await world.guide.waitForWritten();
  await popup.waitUntil(IS_GROWN);
  return popup;
}

/** In each language the title stays where it is when the script comes, and says what it sees of the page. */
const staysWhereItWas = (state: string, goTo: (world: World) => Promise<unknown>): Scenario =>
  withoutScripts(async (held, world) => {
    const isSaid = `document.querySelector('[data-state=${state}]') !== null`;
    const tops: Partial<Record<LanguageId, number>> = {};
    await goTo(held);
    for (const language of LANGUAGE_IDS) {
      const popup = await openNoWarning(held, language);
      expect(await popup.evaluate(IS_WRITTEN)).toBe(true);
      tops[language] = await popup.evaluate<number>(TOP);
      await popup.evaluate(`dispatchEvent(new Event('script-comes'))`);
      await popup.waitUntil(isSaid);
      expect([language, await popup.evaluate(TOPS)]).toEqual([language, [tops[language]]]);
      await held.guide.closeAll();
    }
    // The script comes while the popup grows.
    await goTo(world);
    const popup = await openNoWarning(world, 'ar');
    await popup.waitUntil(isSaid);
    expect(await popup.evaluate(TOPS)).toEqual([tops.ar]);
  });

export const firstScreens: Scenarios = {
  ...Object.fromEntries(
    FIRST_SCREENS.map((screen) => [
      `${screen}: drawn as it is written, in every language`,
      sameInEveryLanguage(screen),
    ]),
  ),

  async 'follow what is warned about, and the language'(world) {
    const person = await warned(await world.visit());
    await beginsWith(world, 'popup/provisional-fr.html');
    await world.set({ language: 'ar' });
    await beginsWith(world, 'popup/provisional-ar.html');
    await world.set({ language: 'ar', largeText: true });
    await beginsWith(world, 'popup/provisional-ar.html#large');
    await world.pressToolbar();
    const popup = await world.guide.waitForPopup();
    await popup.isAbout('provisional');
    expect(popup.url()).toContain('/popup/provisional-ar.html');
    await popup.waitUntil(
      `document.documentElement.className === 'large' && !document.documentElement.id`,
    );
    await world.guide.closeAll();
    await person.page.bringToFront();
    await person.presses('Backspace');
    await beginsWith(world, 'popup/no-warning-ar.html#large');
  },

  'without a script: the advice and the 32 30 are there, large too': withoutScripts(
    async (held) => {
      await warned(await held.visit());
      await beginsWith(held, 'popup/provisional-fr.html');
      await held.pressToolbar();
      const popup = await held.guide.waitForWritten();
      expect(await popup.evaluate(SEEN)).toEqual([
        ['Ce numéro n’ouvre pas Mon Compte', true],
        [CAF_PHONE.number, true],
      ]);
      expect(await popup.evaluate(IS_WRITTEN)).toBe(true);
      await held.set({ largeText: true });
      await beginsWith(held, 'popup/provisional-fr.html#large');
      await held.guide.closeAll();
      await held.pressToolbar();
      const large = await held.guide.waitForWritten();
      const size = 'getComputedStyle(document.documentElement).fontSize';
      expect(await large.evaluate(size)).toBe('20px');
      expect(await large.evaluate(IS_WRITTEN)).toBe(true);
    },
  ),

  'nothing moves when the script comes, on another page': staysWhereItWas(
    'elsewhere',
    ({ session }) => session.newPage(`https://${OTHER_HOST}/`),
  ),

  'nothing moves when the script comes, on the login page': staysWhereItWas(
    'watching',
    async (world) => (await world.visit()).types('2'),
  ),
};
