import type { Page } from 'puppeteer-core';
import { evaluateInBackground } from './background.ts';
import { inFirefox } from './firefox-chrome.ts';
import type { Session } from './session.ts';

/** In Firefox it is one for the whole browser; `os` is as `runtime.getPlatformInfo` gives it. */
const FIREFOX = (os: string) => `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { os: before } = ExtensionParent.PlatformInfo;
  ExtensionParent.PlatformInfo = { ...ExtensionParent.PlatformInfo, os: '${os}' };
  return before;`;

/** In Chromium each page and the background ask for themselves. */
const CHROMIUM = `[globalThis.browser, globalThis.chrome].forEach((api) => {
  if (api?.runtime) api.runtime.getPlatformInfo = (answer) => {
    const info = { os: 'android', arch: 'arm64' };
    return typeof answer === 'function' ? answer(info) : Promise.resolve(info);
  };
})`;

/** The extension, on a telephone. */
export interface OnPhone {
  /** Has a page of the extension know it as well, before it loads. */
  meet(page: Page): Promise<void>;
  /** In Chromium the background forgets it when it stops. */
  end(): Promise<void>;
}

/** Has the browser say that it runs on Android. */
export async function onPhone(session: Session): Promise<OnPhone> {
  if (session.name === 'firefox') {
    const before = await inFirefox<string>(session, FIREFOX('android'));
    return {
      async meet() {},
      async end() {
        await inFirefox(session, FIREFOX(before));
      },
    };
  }
  await evaluateInBackground(session, `(${CHROMIUM}, true)`);
  return {
    async meet(page) {
      await page.evaluateOnNewDocument(CHROMIUM);
    },
    async end() {},
  };
}
