import type { Page } from 'puppeteer-core';
import { median } from '../../scripts/bench/statistics.ts';
import { scriptTime, trace } from '../../scripts/bench/trace.ts';
import { evaluateInWindow } from '../browsers/firefox-window.ts';
import { visit } from '../browsers/launch.ts';
import type { Session } from '../browsers/session.ts';
import { host } from '../pages/server.ts';

/** Long enough for what content scripts do at load, in milliseconds. */
const SETTLE = 1500;

/**
 * CPU of one load of the login page in which nobody does anything, in milliseconds: median. Chromium tells of each call
 * whose script it was.
 *
 * @param origins of the extensions that are asked about
 */
export async function scriptsAtLoad(
  session: Session,
  origins: readonly string[],
  rounds: number,
): Promise<number[]> {
  const costs: number[][] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await session.browser.newPage();
    const events = await trace(page, () => load(page));
    await page.close();
    costs.push(origins.map((origin) => scriptTime(events, origin)));
  }
  return origins.map((_origin, at) => median(costs.map((cost) => cost[at] ?? Number.NaN)));
}

/** The same in Firefox, which tells of the page's process as a whole. */
export async function processAtLoad(session: Session, rounds: number): Promise<number> {
  const page = await session.browser.newPage();
  // The first makes the process.
  await load(page);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = await cpuOf(session);
    await load(page);
    times.push((await cpuOf(session)) - before);
  }
  await page.close();
  return median(times);
}

let loads = 0;

async function load(page: Page): Promise<void> {
  // Another address each time: nothing would be loaded of one that differs after the # alone.
  await visit(page, `?load=${++loads}#/login`);
  await page.waitForSelector('#nir');
  await new Promise((resolve) => setTimeout(resolve, SETTLE));
}

/** What the processes of the login page have used so far, in milliseconds. */
async function cpuOf({ browser }: Session): Promise<number> {
  const nanoseconds = await evaluateInWindow<number>(
    browser,
    `ChromeUtils.requestProcInfo().then(({ children }) =>
      children.filter(({ windows }) => windows.some((it) => it.documentURI?.spec.includes('//${host}/')))
        .reduce((sum, { cpuTime }) => sum + Number(cpuTime), 0))`,
  );
  return (nanoseconds ?? 0) / 1e6;
}
