import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';

const run = promisify(execFile);

/** Types with real keys: those that the driver sends do not reach the screen reader. xdotool waits half of the delay. */
export async function types(text: string, everyMs: number): Promise<void> {
  await run('xdotool', ['type', '--delay', String(2 * everyMs), text]);
}

/** Presses keys, one after the other, by their names in X: `Tab`, `Insert+a`. */
export async function presses(...keys: string[]): Promise<void> {
  for (const key of keys) await run('xdotool', ['key', '--clearmodifiers', key]);
}

/** Clicks an element of the page with the real mouse. */
export async function clicks(page: Page, selector: string): Promise<void> {
  const [x, y] = await page.$eval(selector, (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const { mozInnerScreenX: x, mozInnerScreenY: y } = window as unknown as Record<string, number>;
    const border = (outerWidth - innerWidth) / 2;
    const from =
      x === undefined ? [screenX + border, screenY + outerHeight - innerHeight - border] : [x, y];
    return [(from[0] ?? 0) + left + width / 2, (from[1] ?? 0) + top + height / 2];
  });
  await run('xdotool', ['mousemove', String(x), String(y), 'click', '1']);
}
