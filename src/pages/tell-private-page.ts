import { browser } from '../browser.ts';
import { loadDictionary } from '../i18n/dictionaries.ts';
import { isPhone } from '../is-phone.ts';
import type { ToGuest } from '../messages.ts';
import { isPrivate } from '../settings/change.ts';
import type { Settings, SettingsChange } from '../settings/schema.ts';
import { setupFor } from '../settings/setup-for.ts';

/**
 * Tells the page in a private window what was chosen there: nothing of it is stored, so the background cannot
 * know, and the content script keeps it. Elsewhere the background tells every page. Never throws.
 *
 * @param own what was chosen in this window
 */
export async function tellPrivatePage(
  tabId: number,
  settings: Settings,
  own: SettingsChange,
): Promise<void> {
  if (!isPrivate()) return;
  const { notice } = await loadDictionary(settings.language);
  const setup = { ...setupFor(settings, notice, await isPhone()), own };
  const message: ToGuest = { type: 'setup', setup };
  await browser.tabs.sendMessage(tabId, message).catch(() => {});
}
