import { setTimeout } from 'node:timers/promises';
import type { Browser, CDPSession, Protocol, Target } from 'puppeteer-core';
import { cdp, targetId } from './protocols.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** What there is in the browser. The driver may go on listing a worker that has stopped: Chromium knows better. */
async function targetsOf(browser: Browser): Promise<Protocol.Target.TargetInfo[]> {
  const client = await browser.target().createCDPSession();
  try {
    return (await client.send('Target.getTargets')).targetInfos;
  } finally {
    await client.detach();
  }
}

/** The ids of the service workers that run now. */
export async function workersOf({ browser, extensionOrigin }: Session): Promise<string[]> {
  return (await targetsOf(browser))
    .filter(({ type, url }) => type === 'service_worker' && url.startsWith(extensionOrigin))
    .map((info) => info.targetId);
}

/** The running service worker. */
async function workerTarget(session: Session): Promise<Target | undefined> {
  const running = await workersOf(session);
  return session.browser.targets().find((target) => running.includes(targetId(target)));
}

export async function isRunning(session: Session): Promise<boolean> {
  return (await workerTarget(session)) !== undefined;
}

export async function stop(session: Session): Promise<void> {
  const worker = await (await workerTarget(session))?.worker();
  // It may be stopping by itself at this moment.
  await worker?.close().catch(() => {});
}

/** How long a service worker that runs may take to answer, in milliseconds. */
const ANSWERED_BY_MS = 1200;

/** Attaches to a worker. Throws unless it answers: one that ends at this moment never does. */
async function attach(worker: Target): Promise<CDPSession> {
  const client = await worker.createCDPSession();
  try {
    await client.send('Runtime.evaluate', { expression: 'true' }, { timeout: ANSWERED_BY_MS });
    return client;
  } catch (error) {
    await detach(client);
    throw error;
  }
}

/** Detaches: a worker with somebody attached never quite stops. */
async function detach(client: CDPSession): Promise<void> {
  // It may have stopped already.
  await client.detach().catch(() => {});
}

/** Whether a worker runs, and answers. Throws if it does not. */
export async function answers(worker: Target): Promise<boolean> {
  await detach(await attach(worker));
  return true;
}

export async function evaluate<T>(session: Session, expression: string): Promise<T> {
  const worker = await until('a service worker that answers', async () => {
    const found = await workerTarget(session);
    if (!found) await start(session);
    return found && (await answers(found)) && found;
  });
  const client = await attach(worker);
  const done = new AbortController();
  try {
    // Not by the driver's own `evaluate`, which has no end in Chromium 120.
    const answer = client.send('Runtime.evaluate', {
      expression: `(async () => (${expression}\n))()`,
      awaitPromise: true,
      returnByValue: true,
    });
    const { result, exceptionDetails } = await Promise.race([answer, end(worker, done.signal)]);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  } finally {
    done.abort();
    await detach(client);
  }
}

/** How often it is seen whether a worker that has not answered yet still runs, in milliseconds. */
const SEEN_EVERY_MS = 200;

/**
 * Throws once a worker has ended. Chromium (156.0.8078.108) cannot start it again while the driver is attached and waits
 * for its answer.
 */
async function end(worker: Target, signal: AbortSignal): Promise<never> {
  let isRunning = true;
  while (isRunning) {
    await setTimeout(SEEN_EVERY_MS, undefined, { signal });
    const running = await targetsOf(worker.browser());
    isRunning = running.some((info) => info.targetId === targetId(worker));
  }
  throw new Error('The service worker has ended without an answer');
}

async function start({ browser, extensionOrigin }: Session): Promise<void> {
  const [page] = await browser.pages();
  if (page === undefined) throw new Error('Starting the service worker takes an open page');
  const client = await cdp(page);
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.startWorker', { scopeURL: `${extensionOrigin}/` });
}
