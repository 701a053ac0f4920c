import type { Page } from 'puppeteer-core';
import { visit } from '../../test/browsers/launch.ts';
import { cdp } from '../../test/browsers/protocols.ts';
import type { Session } from '../../test/browsers/session.ts';
import { scriptTime, trace } from './trace.ts';

/** Long enough for everything the content script does before somebody types, in milliseconds. */
const SETTLE = 2300;

/** One load of the login page, until it is quiet. */
export interface Load {
  /** CPU of the extension's scripts on the main thread, in milliseconds. */
  cpu: number;
  /** All worlds of the page together after garbage collection, in KiB. */
  heap: number;
}

/** Loads the login page in a new tab. */
export async function probeLoad(session: Session, page: Page): Promise<Load> {
  const events = await trace(page, async () => {
    await visit(page, '#/login');
    await page.waitForSelector('#nir');
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
  });
  const client = await cdp(page);
  for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return { cpu: scriptTime(events, session.extensionOrigin), heap: usedSize / 1024 };
}
