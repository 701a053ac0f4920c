import type { Page } from 'puppeteer-core';
import { stopBackground } from '../../test/browsers/background.ts';
import { guide } from '../../test/browsers/guide.ts';
import { notice } from '../../test/browsers/notice.ts';
import type { Session } from '../../test/browsers/session.ts';
import { until } from '../../test/browsers/until.ts';

/**
 * From the click on « Voir les étapes » to the first advice painted, in milliseconds. The popup is empty
 * until then, so that its first paint is that of the advice.
 *
 * @param page in which somebody has come to the field
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
  const popup = await guides.waitForPopup();
  const painted = await until('the first advice', () =>
    popup.evaluate<number>(`(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return document.querySelector('.lead') && paint && performance.timeOrigin + paint.startTime;
    })()`),
  );
  const clicked = (await page.evaluate('__clicked')) as number;
  await guides.closeAll();
  return painted - clicked;
}
