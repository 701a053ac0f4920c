import type { Page } from 'puppeteer-core';
import { guideViewsInChromium } from './guide-chromium.ts';
import { guideViewsInFirefox } from './guide-firefox.ts';
import { GUIDE_PAGE } from './guide-view.ts';
import { locate, type OpenGuide, type Place } from './open-guide.ts';
import { bidi, frameId } from './protocols.ts';
import { type Session, sessionOf } from './session.ts';
import { PATIENCE_MS, until } from './until.ts';

/**
 * The content script waits up to 0.6 s for the person to stop typing and 0.15 s for the page; then a popup takes
 * half a second to be there.
 */
const OPENED_BY_MS = 2000;

export interface Guide {
  /** Every guide that is open, in whatever place. */
  all(): Promise<OpenGuide[]>;
  count(): Promise<number>;
  /**
   * Waits for the action popup, or for the window that stands in for it where the toolbar alone opens one; and for its
   * script to have drawn.
   */
  waitForPopup(timeout?: number): Promise<OpenGuide>;
  /** The same, whatever has run in it. */
  waitForWritten(timeout?: number): Promise<OpenGuide>;
  /** Waits for a window of its own or a tab. */
  waitForWindow(timeout?: number): Promise<OpenGuide>;
  /** Waits longer than any guide takes to open, and sees that none does. */
  staysShut(): Promise<void>;
  /** Waits until no guide is open. */
  waitGone(timeout?: number): Promise<void>;
  closeAll(): Promise<void>;
  /**
   * Opens the guide as a page in a tab, for screenshots and audits, and waits until it has drawn. It counts as open,
   * too.
   *
   * @param meet gets the page before it goes anywhere
   */
  openAsPage(path?: string, meet?: (page: Page) => Promise<void>): Promise<Page>;
}

/** Where the guide is open now, and what it shows. */
export function guide(session: Session): Guide {
  const isFirefox = session.name === 'firefox';
  const popup: Place[] = session.can.opensPopupUnasked ? ['popup'] : ['popup', 'window'];
  const views = () => (isFirefox ? guideViewsInFirefox(session) : guideViewsInChromium(session));
  const all = async () => Promise.all((await views()).map(locate));
  const count = async () => (await views()).length;
  const waitFor = (places: Place[], timeout = PATIENCE_MS, mayBeWritten = false) =>
    until(
      `the guide in a ${places.join(' or ')}`,
      async () => {
        const found = await all();
        const wanted = found.find(({ place }) => places.includes(place));
        // The root has an id for as long as all that is there was written at build.
        const isWritten = await wanted?.evaluate<boolean>(`document.documentElement.id !== ''`);
        if (isWritten && !mayBeWritten) throw new Error('its script has not drawn yet');
        if (wanted) return wanted;
        throw new Error(`open now: ${found.map(({ place }) => place).join(', ') || 'none'}`);
      },
      timeout,
    );
  const waitGone = async (timeout = PATIENCE_MS) => {
    await until('every guide to close', async () => (await count()) === 0, timeout);
  };

  return {
    all,
    count,
    waitForPopup: (timeout) => waitFor(popup, timeout),
    waitForWritten: (timeout) => waitFor(popup, timeout, true),
    waitForWindow: (timeout) => waitFor(['window', 'tab'], timeout),
    async staysShut() {
      const end = Date.now() + OPENED_BY_MS;
      while (Date.now() < end) {
        if (await count()) throw new Error('There is a guide where none should be');
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    waitGone,
    closeAll: () =>
      // One that closes by itself meanwhile is no failure; one that opens late is closed as well.
      until('every guide to close', async () => {
        await Promise.allSettled((await views()).map((view) => view.close()));
        return (await count()) === 0;
      }).then(() => {}),
    openAsPage: async (path = GUIDE_PAGE, meet) => {
      const page = await session.browser.newPage();
      await meet?.(page);
      await openExtensionPage(page, session.extensionOrigin + path);
      // Its script draws all of it: before, there is nothing to see or to press.
      await page.waitForSelector('h1');
      return page;
    },
  };
}

/** Goes to a page of an extension, ours or another. */
export async function openExtensionPage(page: Page, url: string): Promise<void> {
  if (sessionOf(page).name !== 'firefox') {
    await page.goto(url);
    return;
  }
  // Firefox tells puppeteer nothing of how an extension's page loads: `goto` would wait in vain.
  const context = frameId(page);
  await bidi(page.browser(), 'browsingContext.navigate', { context, url, wait: 'none' });
  const isThere = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
  await until(url, () => page.evaluate(isThere));
}
