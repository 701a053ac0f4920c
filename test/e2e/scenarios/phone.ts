import { expect } from 'vitest';
import { stopBackground } from '../../browsers/background.ts';
import { PROVISIONAL } from '../person.ts';
import type { Scenarios, World } from '../world.ts';

const PHONE = { width: 360, height: 740, isMobile: false, hasTouch: true };
/** What the on-screen keyboard leaves. */
const OVER_KEYBOARD = { ...PHONE, height: 420 };
/** WCAG 2.5.5, in CSS pixels. */
const TARGET = 44;

/** Takes away what Firefox for Android does not have, on the production build. */
const asOnAndroid = async ({ session, breakBackground }: World) => {
  // The polyfill keeps what it has been asked for.
  await stopBackground(session);
  await breakBackground(
    `[globalThis.browser, globalThis.chrome].forEach((api) => {
      if (!api) return;
      for (const [part, name] of [
        [api, 'windows'], [api.action, 'openPopup'], [api.action, 'setBadgeText'],
        [api.action, 'setBadgeBackgroundColor'],
      ]) Object.defineProperty(part, name, { value: undefined, configurable: true });
    })`,
  );
};

export const phone: Scenarios = {
  async 'without windows, popup and badge: the guide is a page in a tab'(world) {
    await asOnAndroid(world);
    const person = await world.visit('', PHONE);
    await person.types(PROVISIONAL);
    await person.leavesField();
    const shown = await world.guide.waitForWindow();
    expect(shown.place).toBe('tab');
    await shown.isAbout('provisional');
    // It is about the login page's tab, though it stands in another.
    await shown.waitUntil("document.querySelector('.page-state')?.dataset.state === 'noticed'");
  },

  async 'everything to press is as large as a finger, in notice, guide and options'(world) {
    const person = await world.visit('', PHONE);
    await person.types('7');
    await person.notice.waitFor();
    for (const id of ['guide', 'given', 'close']) {
      const { width, height } = await person.notice.box(id);
      expect(Math.min(width, height), id).toBeGreaterThanOrEqual(TARGET);
    }
    for (const path of ['/popup.html', '/options.html']) {
      const page = await world.guide.openAsPage(path);
      await page.setViewport({ width: PHONE.width, height: PHONE.height });
      await page.waitForSelector('select');
      const small = await page.$$eval(
        'button, select, summary, label, a.call',
        (targets, least) =>
          targets
            .filter((target) => target.getBoundingClientRect().height < least)
            .map((target) => target.outerHTML.slice(0, 80)),
        TARGET,
      );
      expect(small, path).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(overflow, path).toBeLessThanOrEqual(PHONE.width);
    }
  },

  async 'over the on-screen keyboard: what is the matter and the field are both seen'(world) {
    const person = await world.visit('', OVER_KEYBOARD);
    await person.types('7');
    await person.notice.waitFor();
    const { y, height } = await person.notice.box('title');
    const field = await person.page.$eval('#nir', (input) => input.getBoundingClientRect().y);
    expect(field).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(OVER_KEYBOARD.height);
  },

  async 'by touch: a tap on the button opens the guide'(world) {
    const person = await world.visit('', PHONE);
    await person.types('7');
    await person.notice.waitFor();
    const { x, y, width, height } = await person.notice.box('guide');
    await person.page.touchscreen.tap(x + width / 2, y + height / 2);
    await (await world.guide.waitForPopup()).isAbout('provisional');
  },
};
