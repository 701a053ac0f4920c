import type { Page } from 'puppeteer-core';
import { visit as goTo } from '../../browsers/launch.ts';
import { notice } from '../../browsers/notice.ts';
import type { Session } from '../../browsers/session.ts';
import { until } from '../../browsers/until.ts';
import { addressOf, type Kit } from '../catalogue.ts';
import { type VariantName, variants } from '../variants.ts';
import { type Part, type Survey, survey } from './survey.ts';

/** Longer than the content script leaves a change of the page alone, in milliseconds. */
const GRACE = 1000;
/** Longer than a page may keep the notice waiting for its own scripts. */
const PATIENCE = 8000;
/** Above and below the card that is seen, in its host, in CSS pixels. */
const ROOM = 8;
/** What a framework says of a broken document in other ways than by an error. */
const BROKEN = /\[Vue warn\]|NG0?\d{3,4}|hydrat\w+ (mismatch|fail)/i;

/** Somebody at the login page of a kit. */
export class Visit {
  readonly errors: string[] = [];
  readonly page: Page;
  private readonly kit: Kit;
  private readonly variant: VariantName;

  private constructor(page: Page, kit: Kit, variant: VariantName) {
    this.page = page;
    this.kit = kit;
    this.variant = variant;
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      const text = message.text();
      if (message.type() === 'error' || (message.type() === 'warn' && BROKEN.test(text)))
        this.errors.push(text);
    });
  }

  /** Opens the page and waits for the form in it. */
  static async open(session: Session, kit: Kit, variant: VariantName): Promise<Visit> {
    const page = await session.browser.newPage();
    const visit = new Visit(page, kit, variant);
    await page.setViewport({ width: 1280, height: 900 });
    const loaded = goTo(page, addressOf(kit, variant));
    // Firefox takes a page for loaded once all that its scripts ask for has come: too late for `early`.
    if (kit.early) loaded.catch((error) => visit.errors.push(String(error)));
    else await loaded;
    await visit.until('the form', ({ number, parsed }) => !!number && parsed);
    return visit;
  }

  get isEarly(): boolean {
    return this.kit.early === true;
  }

  look(to: Part | 'error' | null = null): Promise<Survey> {
    return survey(this.page, variants[this.variant], this.kit.eye, to);
  }

  /** Looks once all has come to rest; of the notice at what is seen, without the room around it. */
  async looksSettled(to: 'error' | null = null): Promise<Survey> {
    await this.waits();
    const seen = await this.look(to);
    if (!seen.notice) return seen;
    const { left, top, right, bottom } = seen.notice;
    // Inside a component the driver does not find it.
    if (!(await notice(this.page).count()))
      return { ...seen, notice: { left, top: top + ROOM, right, bottom: bottom - ROOM } };
    const { x, y, width, height } = await notice(this.page).box('card');
    return { ...seen, notice: { left: x, top: y, right: x + width, bottom: y + height } };
  }

  until(what: string, fits: (seen: Survey) => boolean): Promise<unknown> {
    return until(what, async () => fits(await this.look()), PATIENCE);
  }

  async clicks(part: Part): Promise<void> {
    const box = (await this.look(part))[part];
    if (!box) throw new Error(`no ${part} to click`);
    await this.page.mouse.click((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  }

  presses(key: 'x'): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** Enters the number’s field and types this in the place of what was there. */
  async types(digit: '1' | '7'): Promise<void> {
    await this.clicks('number');
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('a');
    await this.page.keyboard.up('Control');
    await this.page.keyboard.press(digit);
  }

  isWarned(): Promise<unknown> {
    return this.until('the notice', ({ notice }) => !!notice);
  }

  isLeftInPeace(): Promise<unknown> {
    return this.until('the notice to go', ({ notices }) => notices === 0);
  }

  /** Presses the page’s own button that takes the form away or puts it back. */
  async toggles(): Promise<void> {
    await this.page.evaluate(() => scrollTo(0, 0));
    await this.page.click('#toggle');
  }

  waits(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, GRACE));
  }
}
