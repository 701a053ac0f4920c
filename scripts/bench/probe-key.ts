import type { Page } from 'puppeteer-core';
import { pause } from './come-to-field.ts';

const KEYS = 6;

/** From the press of a key to the end of the frame that shows the notice, in milliseconds. */
export interface Keys {
  /** The first warning of a page. */
  first: number;
  later: number[];
}

/**
 * Types a 7 and takes it away, again and again.
 *
 * @param page in which a person has come to the field
 * @param waitsForNotice false where there is no product: then it is the next frame, whatever it shows
 */
export async function probeKey(page: Page, waitsForNotice: boolean): Promise<Keys> {
  await page.evaluate(listen, waitsForNotice);
  const times: number[] = [];
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press('7');
    times.push((await page.evaluate('__painted')) as number);
    await page.keyboard.press('Backspace');
    // Not in step with the frames.
    await pause(30 + Math.random() * 17);
  }
  const [first = Number.NaN, ...later] = times;
  return { first, later };
}

/** Runs in the page: makes `__painted` a promise of the time from each 7 to its frame. */
function listen(waitsForNotice: boolean): void {
  const channel = new MessageChannel();
  const isShown = (): boolean => {
    const notice = document.querySelector('repere-notice');
    if (!notice?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    return notice.getBoundingClientRect().height > 0;
  };
  addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (key !== '7') return;
      const painted = new Promise((resolve) => {
        channel.port1.onmessage = () => resolve(performance.now() - timeStamp);
      });
      Object.assign(window, { __painted: painted });
      const atFrame = () => {
        // A message is heard once the frame is done.
        if (!waitsForNotice || isShown()) channel.port2.postMessage(0);
        else requestAnimationFrame(atFrame);
      };
      addEventListener('input', () => requestAnimationFrame(atFrame), {
        once: true,
        capture: true,
      });
    },
    true,
  );
}
