import type { Target } from 'puppeteer-core';
import { cdp } from './protocols.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

function workerTarget({ browser, extensionOrigin }: Session): Target | undefined {
  return browser
    .targets()
    .find(
      (target) => target.type() === 'service_worker' && target.url().startsWith(extensionOrigin),
    );
}

export async function isRunning(session: Session): Promise<boolean> {
  return workerTarget(session) !== undefined;
}

export async function stop(session: Session): Promise<void> {
  await (await workerTarget(session)?.worker())?.close();
}

export async function evaluate<T>(session: Session, expression: string): Promise<T> {
  if (!(await isRunning(session))) await start(session);
  const worker = await until('the service worker', () => workerTarget(session)?.worker());
  return (await worker.evaluate(`(async () => (${expression}\n))()`)) as T;
}

async function start({ browser, extensionOrigin }: Session): Promise<void> {
  const [page] = await browser.pages();
  if (page === undefined) throw new Error('Starting the service worker takes an open page');
  const client = await cdp(page);
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.startWorker', { scopeURL: `${extensionOrigin}/` });
}
