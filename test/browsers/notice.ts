import type { Page } from 'puppeteer-core';
import { type ClosedRoot, closedRoot } from './closed-root.ts';
import * as look from './notice-look.ts';
import { PATIENCE_MS, until } from './until.ts';

const HOST = 'repere-notice';

/** The notice at the field, as a person meets it: seen, read, clicked. */
export interface Notice {
  /** Whether it is in the document and rendered: with a box, not hidden, not transparent. */
  present(): Promise<boolean>;
  /** How many notices the document holds, rendered or not. */
  count(): Promise<number>;
  waitFor(timeout?: number): Promise<void>;
  waitGone(timeout?: number): Promise<void>;
  /** Whether the notice is there and an element with this id is inside. */
  has(id: string): Promise<boolean>;
  /** The element's text with its white space collapsed. Throws when it is not there. */
  text(id: string): Promise<string>;
  /** In CSS pixels of the viewport; of the notice as a whole without an id. */
  box(id?: string): Promise<look.Box>;
  /** A computed CSS property of an element inside, or of the notice as a whole without an id. */
  computed(id: string | undefined, property: string): Promise<string>;
  /** The id of the element inside that has the focus, or null. */
  activeId(): Promise<string | null>;
  /** Scrolls there and clicks with the driver's mouse, once nothing covers or moves it. */
  click(id: string, timeout?: number): Promise<void>;
}

/** Looks into the notice's closed shadow root, on the production build. */
export function notice(page: Page): Notice {
  const call = async <A extends unknown[], R>(
    task: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<R> => {
    const root: ClosedRoot | undefined = await closedRoot(page, HOST);
    if (root === undefined) throw new Error('There is no notice in the page');
    return root.call(task, ...args);
  };
  const present = async () =>
    (await (await closedRoot(page, HOST))?.call(look.isRendered)) ?? false;
  const count = () => page.$$eval(HOST, (hosts) => hosts.length);

  return {
    present,
    count,
    waitFor: async (timeout = PATIENCE_MS) => {
      await until('the notice', present, timeout);
    },
    waitGone: async (timeout = PATIENCE_MS) => {
      await until('the notice to go', async () => !(await present()), timeout);
    },
    has: async (id) => (await (await closedRoot(page, HOST))?.call(look.has, id)) ?? false,
    text: (id) => call(look.text, id),
    box: (id) => call(look.box, id ?? null),
    computed: (id, property) => call(look.computed, id ?? null, property),
    activeId: () => call(look.activeId),
    click: async (id, timeout = PATIENCE_MS) => {
      let last: look.Point | null = null;
      const { x, y } = await until(
        `a still, uncovered #${id} to click`,
        async () => {
          const before: look.Point | null = last;
          last = await call(look.clickablePoint, id);
          return last !== null && last.x === before?.x && last.y === before.y && last;
        },
        timeout,
      );
      await page.mouse.click(x, y);
    },
  };
}
