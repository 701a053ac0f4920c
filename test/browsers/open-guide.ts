import { writeFile } from 'node:fs/promises';
import type { GuideView } from './guide-view.ts';
import { PATIENCE_MS, until } from './until.ts';

export type Place = 'popup' | 'window' | 'tab';

/** A guide that has loaded, and where it is. */
export interface OpenGuide extends GuideView {
  readonly place: Place;
  /** Waits until an expression is truthy inside the page, and returns it. */
  waitUntil<T>(expression: string, timeout?: number): Promise<T>;
  /** Waits until the guide shows this situation or question. */
  isAbout(place: string): Promise<void>;
  /** Writes a PNG of the page, once it looks the same twice: a popup grows while it opens. */
  screenshot(path: string): Promise<void>;
}

/** @throws Error while the page is still loading, since it cannot say yet where it is */
export async function locate(view: GuideView): Promise<OpenGuide> {
  const waitUntil = <T>(expression: string, timeout = PATIENCE_MS) =>
    until(expression, () => view.evaluate<T>(expression), timeout);
  const place = await view.evaluate<Place>(PLACE);
  const isAbout = async (about: string) => {
    await waitUntil(`document.documentElement.dataset.place === ${JSON.stringify(about)}`);
  };
  const screenshot = async (path: string) => {
    let last = '';
    const png = await until('the guide to stand still', async () => {
      const before = last;
      last = await view.snapshot();
      return last === before && last;
    });
    await writeFile(path, png, 'base64');
  };
  return { ...view, place, waitUntil, isAbout, screenshot };
}

const PLACE = `(async () => {
  if (document.readyState !== 'complete') throw new Error('The guide is still loading');
  const { tabs, windows } = globalThis.browser ?? globalThis.chrome;
  if (!(await tabs.getCurrent())) return 'popup';
  return (await windows.getCurrent()).type === 'popup' ? 'window' : 'tab';
})()`;
