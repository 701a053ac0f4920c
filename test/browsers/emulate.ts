import type { Page } from 'puppeteer-core';
import { inFirefox } from './firefox-chrome.ts';
import { SELECTED } from './firefox-window.ts';
import { cdp } from './protocols.ts';
import type { Session } from './session.ts';

/** How a page is to be seen; what is left out is as usual. */
export interface Sight {
  media?: 'print';
  forcedColors?: boolean;
  scheme?: 'light' | 'dark';
}

/** Shows a page as somebody else may see it, until it is told otherwise. Brings it to the front. */
export async function see(session: Session, page: Page, sight: Sight): Promise<void> {
  await page.bringToFront();
  const forced = sight.forcedColors ? 'active' : 'none';
  if (session.name === 'firefox') {
    await inFirefox(
      session,
      `Object.assign(${SELECTED}.browsingContext, {
        mediumOverride: '${sight.media ?? ''}',
        forcedColorsOverride: '${forced}',
        prefersColorSchemeOverride: '${sight.scheme ?? 'none'}',
      });
      return true;`,
    );
    return;
  }
  const features = [{ name: 'forced-colors', value: forced }];
  if (sight.scheme) features.push({ name: 'prefers-color-scheme', value: sight.scheme });
  const client = await cdp(page);
  await client.send('Emulation.setEmulatedMedia', { media: sight.media ?? '', features });
}
