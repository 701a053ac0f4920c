import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';

/** The name of the world in which the driver looks at a page, out of the page's own sight. */
export const WORLD = 'repere-test';

// puppeteer keeps what the next three ask for to itself: look here first when a newer version of it fails.

/** The id of a page's top frame, in the protocol of its browser. */
export function frameId(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/** The id of a target in the Chrome DevTools Protocol. */
export function targetId(target: Target): string {
  return (target as unknown as { _targetId: string })._targetId;
}

/** What sends commands to Firefox. */
interface Connection {
  send(method: string, params: object, timeout?: number): Promise<{ result: unknown }>;
}

/** The connection to Firefox, over which the driver's own commands go as well. */
export function connectionOf(browser: Browser): Connection {
  return (browser as unknown as { connection: Connection }).connection;
}

/** Sends one WebDriver BiDi command to Firefox. */
export async function bidi<T>(browser: Browser, method: string, params: object): Promise<T> {
  return (await connectionOf(browser).send(method, params)).result as T;
}

/** What BiDi's `script.evaluate` and `script.callFunction` answer. */
export interface BidiAnswer<V> {
  type: 'success' | 'exception';
  result?: { value?: V };
  exceptionDetails?: { text: string };
}

/** @throws Error when the script threw */
export function bidiValue<V>({ exceptionDetails, result }: BidiAnswer<V>): V | undefined {
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result?.value;
}

const cdpSessions = new WeakMap<Page, Promise<CDPSession>>();

/** The page's one session of the Chrome DevTools Protocol. */
export function cdp(page: Page): Promise<CDPSession> {
  const session = cdpSessions.get(page) ?? page.createCDPSession();
  cdpSessions.set(page, session);
  return session;
}
