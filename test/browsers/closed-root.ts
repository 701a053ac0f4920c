import type { Page } from 'puppeteer-core';
import { rootInChromium } from './closed-root-chromium.ts';
import { rootInFirefox } from './closed-root-firefox.ts';
import { sessionOf } from './session.ts';

/** The closed shadow root of an element, which no script of the page can reach. */
export interface ClosedRoot {
  /**
   * Runs a function in the page, in a world of its own, with the root as its first argument.
   * The function must stand alone, and its other arguments and its result be JSON.
   */
  call<A extends unknown[], R>(task: (root: ShadowRoot, ...args: A) => R, ...args: A): Promise<R>;
}

/** Finds the shadow root of the first element that fits the selector. */
export function closedRoot(page: Page, selector: string): Promise<ClosedRoot | undefined> {
  const find = sessionOf(page).name === 'firefox' ? rootInFirefox : rootInChromium;
  return find(page, selector);
}
