import { evaluateInBackground } from './background.ts';
import { inFirefox } from './firefox-chrome.ts';
import type { Session } from './session.ts';

/**
 * Presses the extension's button in the toolbar. In Firefox as by its keyboard shortcut, which gives what a person's
 * press gives: the content script runs in the page in front, permitted or not. No driver reaches Chromium's button:
 * the popup is opened as by a press, with no word of what it is to be about.
 */
export async function pressToolbar(session: Session): Promise<void> {
  await (session.name === 'firefox' ? inFirefox(session, PRESS) : openPopup(session));
}

/**
 * In the window that was last in front of those that have a toolbar: a guide in a window of its own has none. While the
 * popup before is still going away, a press would be taken for one that closes it.
 */
const PRESS = `
  const { BrowserWindowTracker } = ChromeUtils.importESModule('resource:///modules/BrowserWindowTracker.sys.mjs');
  const { ViewPopup } = ChromeUtils.importESModule('resource:///modules/ExtensionPopups.sys.mjs');
  const { browserActionFor } = extension.apiManager.global;
  const inFront = BrowserWindowTracker.getTopWindow();
  for (let looks = 0; looks < 40 && ViewPopup.for(extension, inFront); looks++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await browserActionFor(extension).triggerAction(inFront);`;

/**
 * A press brings its window to the front. Headless Chromium (156.0.8078.108) leaves the window inactive where the driver
 * has closed a popup, and opens no other from there.
 */
async function openPopup(session: Session): Promise<void> {
  await evaluateInBackground(
    session,
    `(async ({ windows, action }) => {
      const { id } = await windows.getLastFocused({ windowTypes: ['normal'] });
      await windows.update(id, { focused: true });
      await action.openPopup();
      return true;
    })(globalThis.browser ?? chrome)`,
  );
}
