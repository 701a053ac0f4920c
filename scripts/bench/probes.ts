import type { Page } from 'puppeteer-core';
import { visit } from '../../test/browsers/launch.ts';
import type { Session } from '../../test/browsers/session.ts';
import { comeToField } from './come-to-field.ts';
import type { Probe, Values } from './measures.ts';
import { probeKey } from './probe-key.ts';
import { loadUntouched, probeLoad } from './probe-load.ts';
import { probeObserver } from './probe-observer.ts';
import { probePopup, probePopupHeap, probeToolbar } from './probe-popup.ts';
import { contentScriptTime, trace } from './trace.ts';
import { isProduct, type Variant } from './variants.ts';

/** In each round, for there is one first key in each. */
const TABS_FOR_KEYS = 6;

/** A variant in a browser of its own. */
export interface Running {
  variant: Variant;
  session: Session;
  values: Values;
}

/** The probes, by their names: each adds its values of one round to those of the variant. */
export const PROBES: Record<Probe, (running: Running) => Promise<void>> = {
  // Measured once, not in each round.
  size: async () => {},
  load: ({ session, values }) =>
    inTab(session, async (page) => {
      const { cpu, heap } = await probeLoad(page, session.extensionOrigin);
      values.cpu.push(cpu);
      values.heap.push(heap);
    }),
  async observer({ session, values }) {
    const { extensionOrigin } = session;
    await inTab(session, async (page) => {
      await loadUntouched(page);
      values.alone.push(await probeObserver(page, extensionOrigin));
    });
    await inTab(session, async (page) => {
      await loadUntouched(page);
      const events = await trace(page, () => comeToField(page));
      values.click.push(contentScriptTime(events, extensionOrigin));
      values.beside.push(await probeObserver(page, extensionOrigin));
    });
  },
  async key({ session, variant, values }) {
    for (let tab = 0; tab < TABS_FOR_KEYS; tab++) {
      await inTab(session, async (page) => {
        await visit(page, '#/login');
        await comeToField(page);
        const { first, later } = await probeKey(page, isProduct(variant));
        values.firstKey.push(first);
        values.key.push(...later);
      });
    }
  },
  async popup({ session, variant, values }) {
    if (!isProduct(variant)) return;
    await inTab(session, async (page) => {
      await visit(page, '#/login');
      await comeToField(page);
      values.warm.push(await probePopup(session, page, false));
      values.cold.push(await probePopup(session, page, true));
    });
    // Over an empty page.
    await inTab(session, async (page) => {
      await page.bringToFront();
      values.toolbar.push(await probeToolbar(session, false));
      values.coldToolbar.push(await probeToolbar(session, true));
      values.popupHeap.push(await probePopupHeap(session));
    });
  },
};

async function inTab(session: Session, act: (page: Page) => Promise<void>): Promise<void> {
  const page = await session.browser.newPage();
  try {
    await act(page);
  } finally {
    await page.close();
  }
}
