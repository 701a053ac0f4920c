import type { Browser } from 'puppeteer-core';
import { bidi, connectionOf, frameId } from './protocols.ts';

/** What the driver asks for whenever a page is to have a size, beside the size. */
const TURNED = 'emulation.setScreenOrientationOverride';

/** Has the driver get along with a Firefox that it takes to be newer. */
export function helpWithFirefox(browser: Browser): void {
  listOpenPages(browser);
  sizeWithoutTurning(browser);
}

/** Firefox 140 does not say that a page of an extension is closed, and the driver would list it for ever. */
function listOpenPages(browser: Browser): void {
  const listed = browser.pages.bind(browser);
  browser.pages = async () => {
    const { contexts } = await bidi<{ contexts: { context: string }[] }>(
      browser,
      'browsingContext.getTree',
      { maxDepth: 0 },
    );
    const open = new Set(contexts.map(({ context }) => context));
    return (await listed()).filter((page) => open.has(frameId(page)));
  };
}

/** Firefox 140 knows the size of a page and not how the screen is turned. */
function sizeWithoutTurning(browser: Browser): void {
  const connection = connectionOf(browser);
  const send = connection.send.bind(connection);
  connection.send = (method, params, timeout) =>
    method === TURNED ? Promise.resolve({ result: {} }) : send(method, params, timeout);
}
