import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { LANGUAGE_IDS } from '../../../src/shared/languages.ts';
import { see } from '../../browsers/emulate.ts';
import { onPhone } from '../../browsers/platform.ts';
import { readCode } from '../../browsers/read-code.ts';
import { until } from '../../browsers/until.ts';
import { faultsOf } from '../accessibility.ts';
import { PROVISIONAL } from '../person.ts';
import { pressButton } from '../press-button.ts';
import type { Scenario, Scenarios, World } from '../world.ts';

const LINK = 'a[href^="tel:"]';
const NUMBER = '32\u00a030';
/** Of a popup, in CSS pixels: as wide as it asks, and as high as browsers let it grow. */
const POPUP = { width: 384, height: 600 };

/** The guide at what to do about a number that begins with 7 or 8. */
async function atSituation({ guide }: World): Promise<Page> {
  const page = await guide.openAsPage();
  await page.waitForSelector('.answers');
  for (const words of ['7 ou 8', 'Oui']) await pressButton(page, words);
  return page;
}

/** Presses everything in a page with the mouse, and sees that the same page stands there afterwards. */
async function pressAll(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate('globalThis.isSame = true');
  const all = await page.$$(selector);
  expect(all).not.toEqual([]);
  for (const element of all) if (await element.isVisible()) await element.click();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await page.evaluate('globalThis.isSame')).toBe(true);
  expect(await page.$(LINK)).toBeNull();
}

/** Waits for the picture, which has no size before. */
const codeIsDrawn = (page: Page) =>
  until('the code', () =>
    page.evaluate(() => document.querySelector<HTMLImageElement>('.qr')?.naturalWidth),
  );

/** The code is read from what is on the screen. */
const scans =
  (sight: Parameters<typeof see>[2]): Scenario =>
  async (world) => {
    const page = await atSituation(world);
    const blank = await world.session.browser.newPage();
    await page.bringToFront();
    await page.setViewport(POPUP);
    expect(await readCode(page, blank)).toBeUndefined();
    await page.bringToFront();
    await (await page.$('.scan'))?.click();
    await codeIsDrawn(page);
    await see(world.session, page, sight);
    expect(await readCode(page, blank)).toBe('tel:3230');
    await blank.close();
  };

export const calling: Scenarios = {
  async 'on a computer no press leaves the login page, nor any of ours'(world) {
    const { session, guide, remember } = world;
    const person = await world.visit();
    await person.page.waitForSelector('#nir');
    await person.page.evaluate(() => {
      window.addEventListener('beforeunload', () => document.body.append('It was to be left'));
    });
    await person.types(PROVISIONAL);
    await person.notice.waitFor();
    const before = (await session.browser.pages()).length;
    expect(await person.notice.has('call')).toBe(false);
    for (const id of ['title', 'text', 'dial', 'number', 'about']) await person.notice.click(id);
    await person.notice.click('guide');
    await guide.waitForPopup();
    await guide.closeAll();
    await person.notice.click('close');
    await person.notice.waitGone();
    expect(await person.page.$eval('body', (body) => body.textContent)).not.toContain('be left');

    const question = await guide.openAsPage();
    await question.waitForSelector('.answers');
    await pressAll(question, '.call-line, .call-line *');
    await pressAll(await atSituation(world), '.call, .call *, .price, .scan, .qr, figcaption');
    await remember('fr', 'provisional');
    const sheet = await guide.openAsPage('/handout.html');
    await sheet.waitForSelector('html[data-ready]');
    await pressAll(sheet, '.call, .call *');
    const options = await guide.openAsPage('/options.html');
    await options.waitForSelector('select');
    await pressAll(options, 'h1, legend, p, .hint');
    expect(await session.browser.pages()).toHaveLength(before + 4);
  },

  async 'on a telephone a link calls, from the notice, the first screen and the steps'(world) {
    const phone = await onPhone(world.session);
    // Until the background is woken anew.
    await world.breakBackground('true');
    try {
      const person = await world.visit('', { width: 360, height: 740, hasTouch: true });
      await person.types(PROVISIONAL);
      // Not before the background has said where it is.
      await until('the link', () => person.notice.has('call'));
      const { width, height } = await person.notice.box('call');
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      expect(await person.notice.has('dial')).toBe(false);
      await person.tabsTo('guide');
      await person.tabsTo('call');

      const page = await world.guide.openAsPage('/popup.html', phone.meet);
      await page.waitForSelector('.answers');
      for (const words of ['7 ou 8', 'Oui', '']) {
        const link = await page.$eval(LINK, (shown) => ({
          href: shown.getAttribute('href'),
          height: shown.getBoundingClientRect().height,
          text: shown.textContent,
        }));
        expect(link.href).toBe('tel:3230');
        expect(link.text).toContain(NUMBER);
        expect(link.height).toBeGreaterThanOrEqual(44);
        if (words) await pressButton(page, words);
      }
      // Nothing to scan: it would take a second telephone.
      expect(await page.$('.scan')).toBeNull();
    } finally {
      await phone.end();
    }
  },

  async 'copied with one click, or with the words around it, where the page forbids to select'({
    visit,
  }) {
    const person = await visit();
    const { page, notice } = person;
    await page.addStyleTag({ content: ':not(textarea) { user-select: none !important }' });
    // Before the notice, which would move down with its field under the press.
    await page.evaluate(() => document.body.prepend(document.createElement('textarea')));
    await person.types('7');
    await notice.waitFor();
    const withControl = async (key: string) => {
      await page.keyboard.down('Control');
      await person.presses(key);
      await page.keyboard.up('Control');
    };
    const copied = async () => {
      await withControl('c');
      await page.focus('textarea');
      for (const key of ['a', 'v']) await withControl(key);
      return until('what was copied', () =>
        page.$eval('textarea', (area) => area.value.replace(/\s/g, ' ')),
      );
    };
    await notice.click('number');
    expect(await copied()).toBe('32 30');
    // The notice follows its field, so that a drag may begin beside the words; and Firefox
    // counts the end of the paragraph where the drag ends past it.
    await until('the words around the number', async () => {
      const { x, y, width, height } = await notice.box('dial');
      await page.mouse.move(x + 2, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(x + width + 8, y + height / 2, { steps: 8 });
      await page.mouse.up();
      return (await copied()).trim() === 'Composez le 32 30 sur un téléphone';
    });
  },

  async 'on the first screen of a popup: the number, and every answer'(world) {
    for (const language of LANGUAGE_IDS) {
      await world.set({ language });
      const page = await world.guide.openAsPage();
      await page.setViewport(POPUP);
      await page.waitForSelector(`html[lang=${language}] .answers`);
      const shown = await page.$eval('.call-line .number', (number) => number.textContent);
      expect(shown, language).toBe(NUMBER);
      const end = await page.$eval('.answers', (all) => all.getBoundingClientRect().bottom);
      expect(end, language).toBeLessThanOrEqual(POPUP.height);
      await page.close();
    }
  },

  async 'the code shows and hides by one button, and stays through another language'(world) {
    const page = await atSituation(world);
    const isShown = () => page.$eval('figure', (figure) => !(figure as HTMLElement).hidden);
    const state = () => page.$eval('.scan', (button) => button.getAttribute('aria-expanded'));
    const press = () => page.$eval('.scan', (button) => (button as HTMLElement).click());
    expect([await isShown(), await state()]).toEqual([false, 'false']);
    await page.focus('.scan');
    await press();
    expect([await isShown(), await state()]).toEqual([true, 'true']);
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.$eval('figcaption', (words) => words.textContent)).toContain(NUMBER);
    await page.select('select', 'en');
    await page.waitForSelector('html[lang=en]');
    expect([await isShown(), await state()]).toEqual([true, 'true']);
    await page.select('select', 'fr');
    await page.waitForSelector('html[lang=fr]');
    await press();
    expect([await isShown(), await state()]).toEqual([false, 'false']);
  },

  'a telephone reads the code in the guide': scans({ scheme: 'light' }),
  'and in the dark': scans({ scheme: 'dark' }),
  'and in forced colours': scans({ scheme: 'dark', forcedColors: true }),

  async 'and on the sheet, on screen and on paper'({ guide, session, remember }) {
    await remember('ar', 'provisional');
    const sheet = await guide.openAsPage('/handout.html');
    const blank = await session.browser.newPage();
    await sheet.bringToFront();
    await sheet.setViewport({ width: 900, height: 700 });
    await sheet.waitForSelector('html[data-ready]');
    await codeIsDrawn(sheet);
    for (const sight of [{}, { media: 'print' }] as const) {
      await see(session, sheet, sight);
      expect(await readCode(sheet, blank)).toBe('tel:3230');
    }
    for (const lang of ['fr', 'ar']) {
      const words = await sheet.$eval('.call', (call) => call.textContent);
      expect(words).toContain((await import(`../../../src/shared/i18n/${lang}.ts`)).guide.code);
    }
    await blank.close();
    await remember('fr', 'provisional');
  },
};
