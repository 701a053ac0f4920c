import type { KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { evaluateInBackground } from '../../browsers/background.ts';
import { until } from '../../browsers/until.ts';
import { PROVISIONAL, WAITING } from '../person.ts';
import { warned } from '../warned.ts';
import { withSocialWorker } from '../with-social-worker.ts';
import type { Scenarios, World } from '../world.ts';

const storedSettings = ({ session }: World) =>
  evaluateInBackground<Record<string, unknown> | undefined>(
    session,
    "(globalThis.browser ?? chrome).storage.local.get('settings').then((all) => all.settings)",
  );

/** Presses in one step: the page may draw anew between finding what to press and pressing it. */
const press = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const found = document.querySelector<HTMLElement>(wanted);
    if (!found) throw new Error(`Nothing to press: ${wanted}`);
    found.click();
  }, selector);

/**
 * Asks again and again, since a box is checked without any mutation; for no handle, since what was found may be drawn
 * anew before it is handed over.
 */
const shows = (page: Page, selector: string) =>
  until(selector, () =>
    page.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
  );

/** Longer than what is stored elsewhere takes to reach a page. */
const letItArrive = () => new Promise((resolve) => setTimeout(resolve, 500));

export const settings: Scenarios = {
  async 'larger text, at once in an open notice and in the guide, and back'(world) {
    await world.set({});
    const person = await world.visit();
    await person.types('7');
    await person.notice.waitFor();
    const size = () => person.notice.computed('text', 'font-size').then(Number.parseFloat);
    const before = await size();
    const guide = await world.guide.openAsPage();
    await guide.waitForSelector('[data-keep=size]');
    await press(guide, '[data-keep=size]');
    await guide.waitForSelector('html.large [data-keep=size][aria-pressed=true]');
    await until('larger text in the notice', async () => (await size()) > before);
    expect(await storedSettings(world)).toMatchObject({ largeText: true });
    await press(guide, '[data-keep=size]');
    await guide.waitForSelector('html:not(.large)');
    await until('the usual text in the notice', async () => (await size()) === before);
  },

  async 'larger text: the button that was pressed stays where it is'(world) {
    await world.set({});
    const person = await warned(await world.visit());
    await person.notice.click('guide');
    const popup = await world.guide.waitForPopup();
    await popup.isAbout('provisional');
    const top = 'Math.round(button.getBoundingClientRect().top)';
    const at = (act: string) =>
      `((button) => { ${act}; return ${top}; })(document.querySelector('[data-keep=size]'))`;
    // In one step: meanwhile voices may come, or the browser make the popup larger. It is drawn anew later.
    const before = await popup.evaluate<number>(
      at("button.scrollIntoView({ block: 'center' }); button.focus(); button.click()"),
    );
    await popup.waitUntil("document.documentElement.classList.contains('large')");
    await popup.waitUntil(`Math.abs(${at('')} - ${before}) <= 1`);
  },

  async 'on click: never by itself, by the button as ever'(world) {
    await world.set({ opening: 'on-click' });
    const person = await world.visit();
    await person.types(PROVISIONAL);
    await person.notice.waitFor();
    await person.leavesField();
    await world.guide.staysShut();
    await person.notice.click('guide');
    await world.guide.waitForPopup();
  },

  async 'on click, chosen while the page is open'(world) {
    const person = await world.visit();
    await person.types('1');
    await world.set({ opening: 'on-click' });
    await person.presses('Backspace');
    await person.types(PROVISIONAL);
    await person.leavesField();
    await world.guide.staysShut();
  },

  async 'a social worker: by itself once a visit'(world) {
    await world.set({ socialWorker: true });
    const person = await world.visit();
    await person.types(PROVISIONAL);
    await person.leavesField();
    await world.guide.waitForPopup();
    await world.guide.closeAll();
    for (let key = 0; key < PROVISIONAL.length; key++) {
      await person.types('');
      await person.presses('End');
      await person.presses('Backspace');
    }
    await person.types(WAITING);
    await person.isTold('n’ouvre peut-être pas');
    await person.leavesField();
    await world.guide.staysShut();
  },

  async 'a social worker: the language of each new person, then the sheet at hand'(world) {
    const [person, guide] = await withSocialWorker(world, 'ar', '7');
    await guide.isAbout('provisional');
    await guide.waitUntil("document.documentElement.lang === 'ar'");
    await person.isToldIn('rtl');
    // One press away: before what to prepare.
    const order = await guide.evaluate<string[]>(
      "[...document.querySelectorAll('.print, .prepare')].map((part) => part.className)",
    );
    expect(order).toEqual(['print', 'prepare']);
    // Nothing of it on the disk.
    expect(await storedSettings(world)).toEqual({
      version: 2,
      language: 'fr',
      socialWorker: true,
    });
    // Asked once for this person, and again for the next.
    await world.guide.closeAll();
    await person.notice.click('guide');
    const again = await world.guide.waitForPopup();
    await again.isAbout('provisional');
    expect(await again.evaluate("document.querySelector('.languages')")).toBeNull();
    await again.click('.new-person');
    await again.waitUntil("document.querySelector('.languages')");
  },

  async 'for a social worker: a new person hears nothing of the number left at the field'(world) {
    const [person, popup] = await withSocialWorker(world, 'fr');
    await popup.waitUntil("document.querySelector('.page-state')?.dataset.state === 'noticed'");
    await popup.click('.new-person');
    await popup.waitUntil("document.querySelector('.page-state')?.dataset.state === 'watching'");
    await person.notice.waitGone();
    await person.waits();
    await world.guide.closeAll();
    await person.leavesField();
    await world.guide.staysShut();
    expect(await person.notice.present()).toBe(false);
    expect(await person.value()).toBe(PROVISIONAL);
    // What is entered now is theirs.
    await person.types('7');
    await person.notice.waitFor();
  },

  async 'the options page: each setting, applied at once, and reset'(world) {
    await world.set({});
    const person = await world.visit();
    await person.types('7');
    await person.isTold('n’ouvre pas');
    const options = await world.guide.openAsPage('/options.html');
    await options.waitForSelector('select');
    await options.select('select', 'en');
    await options.waitForSelector('html[lang=en]');
    await person.isTold('This number');
    const boxes = ['#on-click', '#largeText', '#socialWorker'];
    for (const box of boxes) await press(options, box);
    await until('all of it in the storage', async () => {
      const { socialWorker } = (await storedSettings(world)) ?? {};
      return socialWorker;
    });
    expect(await storedSettings(world)).toEqual({
      version: 2,
      language: 'en',
      opening: 'on-click',
      largeText: true,
      socialWorker: true,
    });
    for (const box of boxes) await shows(options, `html.large ${box}:checked`);
    await press(options, '[data-keep=reset]');
    await shows(options, '#on-finish:checked');
    expect(await storedSettings(world)).toBeUndefined();
  },

  async 'the options page: a press counts, though another setting is drawn anew meanwhile'(world) {
    await world.set({});
    const options = await world.guide.openAsPage('/options.html');
    const box = await options.waitForSelector('#largeText');
    const { x = 0, y = 0 } = (await box?.clickablePoint()) ?? {};
    await options.mouse.move(x, y);
    await options.mouse.down();
    await world.set({ socialWorker: true });
    await letItArrive();
    await options.mouse.up();
    await shows(options, 'html.large #largeText:checked');
    await shows(options, '#socialWorker:checked');
    expect(await storedSettings(world)).toMatchObject({ largeText: true, socialWorker: true });
  },

  async 'the options page: a press counts, though all of it is to be drawn in another language'(
    world,
  ) {
    await world.set({});
    const options = await world.guide.openAsPage('/options.html');
    const label = await options.waitForSelector('label:has(#on-click)');
    const { x = 0, y = 0 } = (await label?.clickablePoint()) ?? {};
    await options.mouse.move(x, y);
    await options.mouse.down();
    await world.set({ language: 'en' });
    await letItArrive();
    await options.mouse.up();
    await shows(options, 'html[lang=en] #on-click:checked');
    expect(await storedSettings(world)).toMatchObject({ language: 'en', opening: 'on-click' });
  },

  async 'the guide: a press counts, by pointer and by space, though it is to be drawn anew'(world) {
    await world.set({});
    const guide = await world.guide.openAsPage();
    const answer = await guide.waitForSelector('.answers button');
    const place = () => guide.evaluate(() => document.documentElement.dataset.place);
    const first = await place();
    const { x = 0, y = 0 } = (await answer?.clickablePoint()) ?? {};
    await guide.mouse.move(x, y);
    await guide.mouse.down();
    await world.set({ language: 'en' });
    await letItArrive();
    await guide.mouse.up();
    await guide.waitForSelector('html[lang=en]');
    const second = await until('the next place', async () => {
      const now = await place();
      return now !== first && now;
    });

    await guide.focus('.answers button, .next button');
    await guide.keyboard.down(' ' as KeyInput);
    await world.set({ language: 'fr' });
    await letItArrive();
    await guide.keyboard.up(' ' as KeyInput);
    await guide.waitForSelector('html[lang=fr]');
    await until('the place after it', async () => (await place()) !== second);
  },

  async 'with the keyboard alone: the language question, then the settings'(world) {
    await world.set({ socialWorker: true });
    const guide = await world.guide.openAsPage();
    const focused = (page: Page) =>
      page.evaluate(() => {
        const { lang, localName, dataset } = document.activeElement as HTMLElement;
        return dataset.keep ?? (lang || localName);
      });
    const isAt = (page: Page, what: string) =>
      until(`the focus at ${what}`, async () => (await focused(page)) === what);
    const presses = (page: Page, key: KeyInput) => page.keyboard.press(key);
    await guide.waitForSelector('.new-person');
    await guide.focus('.new-person');
    await presses(guide, 'Enter');
    await guide.waitForSelector('.languages');
    await isAt(guide, 'title');
    await presses(guide, 'Tab');
    await presses(guide, 'Tab');
    await isAt(guide, 'en');
    await presses(guide, 'Enter');
    await guide.waitForSelector('html[lang=en]:not(:has(.languages))');
    // Drawn as soon as the setting is stored; the focus moves when the answer has been dealt with.
    await isAt(guide, 'title');

    const options = await world.guide.openAsPage('/options.html');
    await options.waitForSelector('#largeText');
    await options.focus('#largeText');
    await presses(options, ' ' as KeyInput);
    await options.waitForSelector('html.large');
    expect(await focused(options)).toBe('largeText');
  },

  async 'what is stored and cannot be read falls back alone, and the options page says so'(world) {
    await world.set({ language: 'xx', opening: 'sometimes', largeText: true });
    const options = await world.guide.openAsPage('/options.html');
    await options.waitForSelector('html.large .said');
    // The language and the opening: in the browser's own language, since the one stored is none.
    expect(await options.$$eval('.said li', (fields) => fields.length)).toBe(2);
    await options.waitForSelector('#on-finish:checked');
  },
};
