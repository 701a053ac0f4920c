import { workersOf } from './background-chromium.ts';
import { configureExtension, reloadOnPage } from './extensions-page.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** Installs the extension over itself, in Chromium also for private windows. */
export async function installAgain(session: Session, enabledInIncognito = false): Promise<void> {
  const { browser, can, extensionDir, extensionOrigin } = session;
  if (can.installs) {
    await browser.installExtension(extensionDir, { enabledInIncognito });
    return;
  }
  const extensionId = new URL(extensionOrigin).host;
  const before = await workersOf(session);
  if (enabledInIncognito) await configureExtension(browser, { extensionId, incognitoAccess: true });
  await reloadOnPage(browser, extensionId);
  // It answers nothing more, and is listed for a moment.
  await until('the background before to end', async () => {
    const now = await workersOf(session);
    return !now.some((id) => before.includes(id));
  });
}
