import type { Page } from 'puppeteer-core';
import { axTreeInChromium } from './ax-tree-chromium.ts';
import { axTreeInFirefox } from './ax-tree-firefox.ts';
import type { Session } from './session.ts';

/** A node of the accessibility tree, as a screen reader would meet it. */
export interface AxNode {
  /** By its name in ARIA. */
  role: string;
  name: string;
  /** For instance `live`, as `aria-live` has it. */
  properties: Record<string, unknown>;
}

/** The page's accessibility tree in document order, closed shadow roots included. Brings the page to the front. */
export async function axTree(session: Session, page: Page): Promise<AxNode[]> {
  await page.bringToFront();
  return session.name === 'firefox' ? axTreeInFirefox(session) : axTreeInChromium(page);
}
