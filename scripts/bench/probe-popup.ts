import type { Page } from 'puppeteer-core';
import { evaluateInBackground, stopBackground } from '../../test/browsers/background.ts';
import { guide } from '../../test/browsers/guide.ts';
import { GUIDE_START } from '../../test/browsers/guide-view.ts';
import { notice } from '../../test/browsers/notice.ts';
import type { OpenGuide } from '../../test/browsers/open-guide.ts';
import type { Session } from '../../test/browsers/session.ts';
import { until } from '../../test/browsers/until.ts';
import { pause } from './come-to-field.ts';
import { heapOf } from './heap.ts';

/** By then the guide has loaded all that it loads by itself, in milliseconds. */
const SETTLE = 2000;

/**
 * From the click on « Voir les étapes » to the first advice painted, in milliseconds.
 *
 * @param page in which a person has come to the field
 * @param cold with the service worker stopped
 */
export async function probePopup(session: Session, page: Page, cold: boolean): Promise<number> {
  const guides = guide(session);
  if (!(await notice(page).present())) await page.keyboard.press('7');
  await notice(page).waitFor();
  await page.evaluate(() => {
    const note = ({ timeStamp }: Event) =>
      Object.assign(window, { __clicked: performance.timeOrigin + timeStamp });
    addEventListener('click', note, { capture: true, once: true });
  });
  if (cold) await stopBackground(session);
  await notice(page).click('guide');
  const painted = await firstPaint(await guides.waitForWritten());
  const clicked = (await page.evaluate('__clicked')) as number;
  await guides.closeAll();
  return painted - clicked;
}

/**
 * From the call that opens the popup, as the button in the toolbar does, to the first question painted, in milliseconds.
 *
 * @param cold right after the service worker has started
 */
export async function probeToolbar(session: Session, cold: boolean): Promise<number> {
  const guides = guide(session);
  if (cold) await stopBackground(session);
  const asked = await evaluateInBackground<number>(
    session,
    `(() => {
      const now = performance.timeOrigin + performance.now();
      void chrome.action.openPopup();
      return now;
    })()`,
  );
  const painted = await firstPaint(await guides.waitForWritten());
  await guides.closeAll();
  return painted - asked;
}

/** What the popup's script holds once it has come to rest, after garbage collection, in KiB. */
export async function probePopupHeap(session: Session): Promise<number> {
  const guides = guide(session);
  await evaluateInBackground(session, 'void chrome.action.openPopup()');
  await guides.waitForPopup();
  await pause(SETTLE);
  const start = session.extensionOrigin + GUIDE_START;
  const target = session.browser.targets().find((one) => one.url().startsWith(start));
  if (!target) throw new Error('The popup is closed');
  const client = await target.createCDPSession();
  const heap = await heapOf(client);
  await guides.closeAll();
  return heap;
}

/** When the popup was first painted: by then its title is there, of a situation or a question. */
function firstPaint(popup: OpenGuide): Promise<number> {
  return until('the first paint', () =>
    popup.evaluate<number>(`(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return document.querySelector('h1') && paint && performance.timeOrigin + paint.startTime;
    })()`),
  );
}
