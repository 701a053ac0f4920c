import type { Page } from 'puppeteer-core';
import { contentScriptTime, taskTime, trace } from './trace.ts';

const BATCHES = 400;
const NODES_EACH = 50;

/**
 * Lets the page add 20 000 nodes, a few in each task, and sees what the content script makes of it.
 *
 * @returns the content script's CPU on the main thread, in percent of the page's own
 */
export async function probeObserver(page: Page, extensionOrigin: string): Promise<number> {
  const events = await trace(page, () => page.evaluate(grow, BATCHES, NODES_EACH));
  const script = contentScriptTime(events, extensionOrigin);
  return (100 * script) / (taskTime(events) - script);
}

/** Runs in the page. */
async function grow(batches: number, nodesEach: number): Promise<void> {
  const list = document.body.appendChild(document.createElement('ul'));
  const { port1, port2 } = new MessageChannel();
  for (let batch = 0; batch < batches; batch++) {
    for (let node = 0; node < nodesEach; node++) {
      list.appendChild(document.createElement('li')).textContent = `${batch}, ${node}`;
    }
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  }
  // What was gathered is looked at some time later.
  await new Promise((resolve) => setTimeout(resolve, 800));
}
