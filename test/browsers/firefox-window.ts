import type { Browser } from 'puppeteer-core';
import { type BidiAnswer, bidi, bidiValue } from './protocols.ts';

/**
 * Evaluates an expression in Firefox's own window (its "chrome" scope), where the whole browser is in reach.
 *
 * @param expression gives a promise or a value, of a simple type
 */
export async function evaluateInWindow<T>(
  browser: Browser,
  expression: string,
): Promise<T | undefined> {
  const answer = await bidi<BidiAnswer<T>>(browser, 'script.evaluate', {
    target: { context: await mainWindow(browser) },
    awaitPromise: true,
    expression,
  });
  return bidiValue(answer);
}

/** There, what holds the page in front. */
export const SELECTED =
  "Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser";

/** The first of Firefox's own windows. */
async function mainWindow(browser: Browser): Promise<string> {
  const { contexts } = await bidi<{ contexts: { context: string }[] }>(
    browser,
    'browsingContext.getTree',
    { 'moz:scope': 'chrome' },
  );
  const [first] = contexts;
  if (first === undefined) throw new Error('Firefox has no window open');
  return first.context;
}
