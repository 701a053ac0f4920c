import type { Page } from 'puppeteer-core';

const KEYS = 20;

/** From the press of a key to the end of the frame that shows the notice, in milliseconds. */
export interface Keys {
  /** The first warning of a page, which builds the notice. */
  first: number;
  later: number[];
}

/**
 * Types a 7 and takes it away, again and again.
 *
 * @param waitsForNotice false where there is no product: then it is the next frame, whatever it shows
 */
export async function probeKey(page: Page, waitsForNotice: boolean): Promise<Keys> {
  await page.bringToFront();
  await page.focus('#nir');
  const [first = Number.NaN, ...later] = await measure(page, waitsForNotice);
  return { first, later };
}

async function measure(page: Page, waitsForNotice: boolean): Promise<number[]> {
  await page.evaluate(listen, waitsForNotice);
  const times: number[] = [];
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press('7');
    times.push((await page.evaluate('__painted')) as number);
    await page.keyboard.press('Backspace');
    // Not in step with the frames.
    await new Promise((resolve) => setTimeout(resolve, 30 + Math.random() * 17));
  }
  return times;
}

/** Runs in the page: makes `__painted` a promise of the time from each 7 to its frame. */
function listen(waitsForNotice: boolean): void {
  const channel = new MessageChannel();
  addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (key !== '7') return;
      const painted = new Promise((resolve) => {
        channel.port1.onmessage = () => resolve(performance.now() - timeStamp);
      });
      Object.assign(window, { __painted: painted });
      const atFrame = () => {
        const isThere = !waitsForNotice || document.querySelector('repere-notice');
        // A message is heard once the frame is done.
        if (isThere) channel.port2.postMessage(0);
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
