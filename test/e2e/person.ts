import type { Page } from 'puppeteer-core';
import { type Notice, notice } from '../browsers/notice.ts';
import { until } from '../browsers/until.ts';

/** Longer than the content script leaves a change of the page alone. For a guide that must not open: `staysShut`. */
const GRACE_MS = 1000;

/** Numbers that belong to no one. */
export const PROVISIONAL = '7851299341002';
export const WAITING = '3851299341002';
export const DEFINITIVE = '2851299341002';

/** Somebody at the login page: what they do, and what they see of the notice. */
export class Person {
  readonly page: Page;
  readonly notice: Notice;
  /** Uncaught errors of the page and of the content script in it. */
  readonly errors: string[] = [];

  constructor(page: Page) {
    this.page = page;
    this.notice = notice(page);
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  /** Waits for the field, enters it and types; does not leave it. */
  async types(text: string, field = '#nir'): Promise<void> {
    const handle = await this.page.waitForSelector(`${field}:not([hidden] *, .cache *)`, {
      visible: true,
    });
    await handle?.focus();
    for (const character of text) await this.presses(character);
  }

  /** Presses one key, wherever the focus is; a character that no key has is entered as it is. */
  presses(key: string): Promise<void> {
    if (/^[^ -~]$/.test(key)) return this.page.keyboard.sendCharacter(key);
    return this.page.keyboard.press(key as Parameters<Page['keyboard']['press']>[0]);
  }

  /** Moves the pointer over the page: the first that it hears of somebody. */
  async comes(): Promise<void> {
    for (const at of [40, 60]) await this.page.mouse.move(at, at);
  }

  /** Clicks somewhere in the page. */
  async clicks(selector: string): Promise<void> {
    const handle = await this.page.waitForSelector(selector, { visible: true });
    await handle?.click();
  }

  /** Goes on from the field to the one of the password. */
  leavesField(): Promise<void> {
    return this.clicks('input[type=password]');
  }

  value(): Promise<string> {
    return this.page.$eval('#nir', (field) => (field as HTMLInputElement).value);
  }

  /**
   * Presses the Tab key and sees where the focus goes: Firefox says that a key was pressed before the page has it.
   *
   * @param id of an element in the notice or in the page
   */
  async tabsTo(id: string): Promise<void> {
    await this.presses('Tab');
    await this.isAt(id);
  }

  /** Waits for the focus to be at an element of the notice or of the page. */
  async isAt(id: string): Promise<void> {
    await until(`the focus at ${id}`, async () => {
      const at = (await this.notice.activeId()) ?? (await this.focused());
      if (at !== id) throw new Error(`it is at ${at}`);
      return true;
    });
  }

  /** The id of what has the focus in the page. */
  focused(): Promise<string | undefined> {
    return this.page.evaluate(
      () => document.activeElement?.id || document.activeElement?.localName,
    );
  }

  /** Waits for the notice and for these words in its title. */
  async isTold(words: string): Promise<void> {
    await until(`the notice to say « ${words} »`, async () =>
      (await this.notice.text('title')).includes(words),
    );
  }

  /** Waits for the notice to be in a language that is read in this direction. */
  async isToldIn(direction: 'ltr' | 'rtl'): Promise<void> {
    await until(`the notice ${direction}`, async () => {
      return (await this.notice.computed('card', 'direction')) === direction;
    });
  }

  /** Waits long enough, and sees that there is still no notice. */
  async isLeftInPeace(): Promise<void> {
    await this.waits();
    if (await this.notice.count()) throw new Error('There is a notice where none should be');
  }

  waits(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, GRACE_MS));
  }
}
