import type { Page } from 'puppeteer-core';
import type { Session } from '../../test/browsers/session.ts';
import { scriptTime, taskTime, trace } from './trace.ts';

const BATCHES = 400;
const NODES_EACH = 50;

/** What adding 20 000 nodes costs, in milliseconds of the main thread's CPU. */
export interface Growth {
  guest: number;
  page: number;
}

/** Lets the page add nodes, a few in each task, and sees what the content script makes of it. */
export async function probeObserver(session: Session, page: Page): Promise<Growth> {
  const events = await trace(page, () => page.evaluate(grow, BATCHES, NODES_EACH));
  const guest = scriptTime(events, session.extensionOrigin);
  return { guest, page: taskTime(events) - guest };
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
