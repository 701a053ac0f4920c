import type { Page } from 'puppeteer-core';
import { evaluateInBackground } from '../browsers/background.ts';
import { closedRoot } from '../browsers/closed-root.ts';
import { guide } from '../browsers/guide.ts';
import type { Session } from '../browsers/session.ts';
import { watchChromium } from './browser-chromium.ts';
import { watchFirefox } from './browser-firefox.ts';
import { ChannelLog } from './log.ts';
import { ASK_EVERY_TAB, EXTENSION_STATE, PAGE_STATE, RECORDER } from './recorder.ts';

/** Of a page of the extension, and of no other. */
const ITS_DOCUMENT =
  "location.protocol.endsWith('extension:') ? document.documentElement.outerHTML : ''";

/** Watches every way a number could take out of its field. */
export interface Watch {
  readonly log: ChannelLog;
  /** A page of the extension that hears what such pages hear. */
  readonly listener: Page;
  /** Watches a page of the site from now on. */
  follow(page: Page): Promise<void>;
  /** Takes down all that can be seen at this moment. */
  look(): Promise<void>;
  /** Ends what would disturb the browser afterwards. */
  end(): Promise<void>;
  /** Puts something into the clipboard, for the proof that it is noticed there. */
  copy(text: string): Promise<void>;
}

/**
 * Begins to watch.
 *
 * @param traffic every request the server has had, in full
 */
export async function watch(session: Session, traffic: readonly string[]): Promise<Watch> {
  const log = new ChannelLog();
  const browser =
    session.name === 'firefox'
      ? await watchFirefox(session, log)
      : await watchChromium(session, log);
  const guides = guide(session);
  const listener = await guides.openAsPage('/handout.html');
  type Heard = [channel: string, text: string][];
  const take = (heard: Heard) => {
    for (const [channel, text] of heard) log.add(channel, text);
  };
  const takeState = (state: object) => {
    for (const [channel, text] of Object.entries(state)) log.add(channel, text);
  };
  const pages: Page[] = [];

  const lookAtExtension = async () => {
    take(await evaluateInBackground<Heard>(session, RECORDER));
    take((await listener.evaluate(RECORDER)) as Heard);
    log.add('messages', await listener.evaluate(ASK_EVERY_TAB));
    takeState((await listener.evaluate(EXTENSION_STATE)) as object);
    for (const page of await session.browser.pages()) {
      log.add('extension pages', await page.evaluate(ITS_DOCUMENT).catch(() => ''));
    }
    for (const open of await guides.all()) {
      take(await open.evaluate<Heard>(RECORDER));
      log.add('extension pages', await open.evaluate('document.documentElement.outerHTML'));
    }
  };
  const look = async () => {
    await lookAtExtension();
    for (const page of pages) {
      takeState((await page.evaluate(PAGE_STATE)) as object);
      const root = await closedRoot(page, 'repere-notice');
      if (root) log.add('notice', await root.call(({ innerHTML }) => innerHTML));
      await browser.look(page);
    }
    log.add('network', ...traffic);
  };
  await lookAtExtension();
  return {
    log,
    listener,
    look,
    copy: browser.copy,
    end: browser.end,
    async follow(page) {
      pages.push(page);
      await browser.listenTo(page);
    },
  };
}
