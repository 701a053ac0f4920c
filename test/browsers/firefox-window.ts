import type { Browser } from 'puppeteer-core';
import { chromeTabOf, inChromeTab } from './firefox-chrome-tab.ts';
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
  const window = await mainWindow(browser);
  const answer = await bidi<BidiAnswer<T>>(browser, 'script.evaluate', {
    target: { context: window ?? (await chromeTabOf(browser)) },
    awaitPromise: true,
    expression: window ? expression : inChromeTab(expression),
  });
  return bidiValue(answer);
}

/** There, what holds the page in front. */
export const SELECTED =
  "Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser";

/** The first of Firefox's own windows; undefined where it lists pages instead, since it does not know that scope. */
async function mainWindow(browser: Browser): Promise<string | undefined> {
  const { contexts } = await bidi<{ contexts: { context: string; url: string }[] }>(
    browser,
    'browsingContext.getTree',
    { 'moz:scope': 'chrome' },
  );
  return contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')?.context;
}
