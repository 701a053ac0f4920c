import { workersOf } from './background-chromium.ts';
import { configureExtension, reloadOnPage } from './extensions-page.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** Installs the extension over itself, in Chromium also for private windows. */
export async function installAgain(session: Session, enabledInIncognito = false): Promise<void> {
  const { browser, name, can, extensionDir, extensionOrigin } = session;
  const before = name === 'chromium' ? await workersOf(session) : [];
  if (can.installs) await browser.installExtension(extensionDir, { enabledInIncognito });
  else {
    const extensionId = new URL(extensionOrigin).host;
    if (enabledInIncognito) {
      await configureExtension(browser, { extensionId, incognitoAccess: true });
    }
    await reloadOnPage(browser, extensionId);
  }
  if (!before.length) return;
  // The one before stays listed for a moment; asked then, it may end without an answer.
  await until('the background before to end', async () => {
    const now = await workersOf(session);
    return !now.some((id) => before.includes(id));
  });
}
