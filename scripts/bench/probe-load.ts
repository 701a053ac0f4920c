import type { Page } from 'puppeteer-core';
import { visit } from '../../test/browsers/launch.ts';
import { cdp } from '../../test/browsers/protocols.ts';
import { pause } from './come-to-field.ts';
import { heapOf } from './heap.ts';
import { contentScriptTime, trace } from './trace.ts';

/** Long enough for everything the content script does before a person comes, in milliseconds. */
const SETTLE = 2300;

/** One load of the login page, until it is quiet. */
export interface Load {
  /** CPU of the extension's scripts on the main thread, in milliseconds. */
  cpu: number;
  /** All worlds of the page together after garbage collection, in KiB. */
  heap: number;
}

/** Loads the login page in a new tab, in which nobody does anything. */
export async function probeLoad(page: Page, extensionOrigin: string): Promise<Load> {
  const events = await trace(page, () => loadUntouched(page));
  return { cpu: contentScriptTime(events, extensionOrigin), heap: await heapOf(await cdp(page)) };
}

/** Loads the page and waits; sends nothing that a person would: no focus, pointer or key. */
export async function loadUntouched(page: Page): Promise<void> {
  await visit(page, '#/login');
  await page.waitForSelector('#nir');
  await pause(SETTLE);
}
