import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';

/** How long a browser may take to end, in milliseconds: on a busy computer Firefox takes some seconds. */
const ENDED_BY_MS = 30_000;

/** Ends a browser; by force where it does not end by itself, for the driver would wait for ever. */
export async function closeBrowser(browser: Browser): Promise<void> {
  const isClosed = browser.close().then(() => true);
  if (await Promise.race([isClosed, setTimeout(ENDED_BY_MS, false, { ref: false })])) return;
  isClosed.catch(() => {});
  browser.process()?.kill('SIGKILL');
}
