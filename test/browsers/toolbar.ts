import { evaluateInBackground } from './background.ts';
import { inFirefox } from './firefox-chrome.ts';
import type { Session } from './session.ts';

/** Opens the popup as the extension's button in the toolbar does. */
export async function pressToolbar(session: Session): Promise<void> {
  // A press brings its window to the front. Headless Chromium (156.0.8078.108) leaves the window inactive where
  // the driver has closed a popup, and opens no other from there.
  await evaluateInBackground(
    session,
    `(async ({ windows, action }) => {
      const { id } = await windows.getLastFocused({ windowTypes: ['normal'] });
      await windows.update(id, { focused: true });
      if (${session.can.opensPopupUnasked}) await action.openPopup();
      return true;
    })(globalThis.browser ?? chrome)`,
  );
  if (!session.can.opensPopupUnasked) await inFirefox(session, PRESS);
}

/** What Firefox itself does at a press of the button. */
const PRESS = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { BrowserWindowTracker } = ChromeUtils.importESModule('resource:///modules/BrowserWindowTracker.sys.mjs');
  const whole = extension.policy?.extension ?? extension;
  const button = ExtensionParent.apiManager.global.browserActionFor(whole);
  await button.triggerAction(BrowserWindowTracker.getTopWindow());
  return true;`;
