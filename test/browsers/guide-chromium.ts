import { GUIDE_START, type GuideView } from './guide-view.ts';
import type { Session } from './session.ts';

/** The action popup is an ordinary target for puppeteer, as are windows and tabs. */
export async function guideViewsInChromium(session: Session): Promise<GuideView[]> {
  const start = session.extensionOrigin + GUIDE_START;
  const targets = session.browser.targets().filter((target) => target.url().startsWith(start));
  const pages = await Promise.all(targets.map((target) => target.asPage()));
  return pages.map((page) => ({
    url: () => page.url(),
    evaluate: <T>(expression: string) =>
      page.evaluate(`(async () => (${expression}\n))()`) as Promise<T>,
    click: (selector) => page.click(selector),
    snapshot: () => page.screenshot({ encoding: 'base64' }),
    close: async () => {
      await page.evaluate('window.close()');
    },
  }));
}
