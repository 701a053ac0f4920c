import { browser } from '../../shared/extension-api/browser.ts';
import { isPhone } from '../../shared/extension-api/is-phone.ts';
import { isPrivate } from '../../shared/extension-api/is-private.ts';
import { loadDictionary } from '../../shared/i18n/dictionaries.ts';
import type { ToContentScript } from '../../shared/messages.ts';
import type { Settings, SettingsChange } from '../../shared/settings/schema.ts';
import { setupFor } from '../../shared/setup.ts';

/**
 * Sends the settings to the login page in a private window: they are not stored, so the background does not know them, and
 * the content script keeps them. In other windows the background tells every page. Never throws.
 *
 * @param chosen what was chosen in this window
 */
export async function tellPrivatePage(
  tabId: number,
  settings: Settings,
  chosen: SettingsChange,
): Promise<void> {
  if (!isPrivate()) return;
  const { notice } = await loadDictionary(settings.language);
  const setup = { ...setupFor(settings, notice, await isPhone()), chosen };
  const message: ToContentScript = { type: 'setup', setup };
  await browser.tabs.sendMessage(tabId, message).catch(() => {});
}
