import { configureExtension, reloadOnPage } from './extensions-page.ts';
import type { Session } from './session.ts';

/** Installs the extension over itself, in Chromium also for private windows. */
export async function installAgain(session: Session, enabledInIncognito = false): Promise<void> {
  const { browser, can, extensionDir, extensionOrigin } = session;
  if (can.installs) {
    await browser.installExtension(extensionDir, { enabledInIncognito });
    return;
  }
  const extensionId = new URL(extensionOrigin).host;
  // This starts it anew by itself.
  if (enabledInIncognito) await configureExtension(browser, { extensionId, incognitoAccess: true });
  else await reloadOnPage(browser, extensionId);
}
