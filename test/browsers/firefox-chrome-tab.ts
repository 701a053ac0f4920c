import type { Browser } from 'puppeteer-core';
import { type BidiAnswer, bidi, bidiValue, frameId } from './protocols.ts';
import { until } from './until.ts';

/** An empty page of Firefox's own, from where the whole browser is in reach. */
const OWN_PAGE = 'chrome://browser/content/blanktab.html';

const tabs = new WeakMap<Browser, Promise<string>>();

/**
 * The way to Firefox's own window where it shows its driver none, as Firefox 140: the first tab, which nobody closes.
 *
 * @returns the context of that tab, at that page
 */
export function chromeTabOf(browser: Browser): Promise<string> {
  const chromeTab = tabs.get(browser) ?? openChromeTab(browser);
  tabs.set(browser, chromeTab);
  return chromeTab;
}

async function openChromeTab(browser: Browser): Promise<string> {
  const [first] = await browser.pages();
  if (first === undefined) throw new Error('Firefox has no tab open');
  const context = frameId(first);
  await bidi(browser, 'browsingContext.navigate', { context, url: OWN_PAGE, wait: 'none' });
  const where = { target: { context }, awaitPromise: false, expression: 'location.href' };
  await until('Firefox’s own page', async () => {
    const answer = await bidi<BidiAnswer<string>>(browser, 'script.evaluate', where);
    return bidiValue(answer) === OWN_PAGE;
  });
  return context;
}

/** An expression that does from that tab what another does in Firefox's own window. */
export function inChromeTab(expression: string): string {
  return `(() => {
    const owner = Services.wm.getEnumerator('navigator:browser').getNext();
    const sandbox = new Cu.Sandbox(owner, { sandboxPrototype: owner, wantXrays: false });
    return Cu.evalInSandbox(${JSON.stringify(expression)}, sandbox);
  })()`;
}
