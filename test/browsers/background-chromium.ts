import type { Protocol, Target } from 'puppeteer-core';
import { cdp, targetId } from './protocols.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** The ids of the service workers that run now. */
export async function workersOf({ browser, extensionOrigin }: Session): Promise<string[]> {
  const client = await browser.target().createCDPSession();
  const { targetInfos } = await client.send('Target.getTargets');
  await client.detach();
  return targetInfos
    .filter(({ type, url }) => type === 'service_worker' && url.startsWith(extensionOrigin))
    .map((info) => info.targetId);
}

/** The running service worker. The driver may go on listing one that has stopped: Chromium knows better. */
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

/** Asks a worker whether it runs: one that ends at this moment has no answer ever. */
export async function answers(worker: Target): Promise<boolean> {
  await ask(worker, { expression: 'true' }, ANSWERED_BY_MS);
  return true;
}

export async function evaluate<T>(session: Session, expression: string): Promise<T> {
  const worker = await until('a service worker that answers', async () => {
    const found = await workerTarget(session);
    if (!found) await start(session);
    return found && (await answers(found)) && found;
  });
  const { result, exceptionDetails } = await ask(worker, {
    expression: `(async () => (${expression}\n))()`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value;
}

/**
 * Has a worker evaluate an expression. Not by the driver's own `evaluate`, which has no end in Chromium 120.
 *
 * @param timeout in milliseconds; the driver's, if absent
 */
async function ask(
  worker: Target,
  question: Protocol.Runtime.EvaluateRequest,
  timeout?: number,
): Promise<Protocol.Runtime.EvaluateResponse> {
  const client = await worker.createCDPSession();
  try {
    return await client.send('Runtime.evaluate', question, timeout ? { timeout } : undefined);
  } finally {
    // A worker with somebody attached never quite stops; it may have stopped already.
    await client.detach().catch(() => {});
  }
}

async function start({ browser, extensionOrigin }: Session): Promise<void> {
  const [page] = await browser.pages();
  if (page === undefined) throw new Error('Starting the service worker takes an open page');
  const client = await cdp(page);
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.startWorker', { scopeURL: `${extensionOrigin}/` });
}
