import type { Page } from 'puppeteer-core';
import { visit } from '../../test/browsers/launch.ts';
import type { Session } from '../../test/browsers/session.ts';
import type { PageServer } from '../../test/pages/server.ts';
import type { Extension } from './extensions.ts';
import { describeMachine } from './machine.ts';
import { noValues, type Probe, type Results, type Values } from './measures.ts';
import { open } from './open.ts';
import { comeToField } from './person.ts';
import { probeKey } from './probe-key.ts';
import { loadUntouched, probeLoad } from './probe-load.ts';
import { probeObserver } from './probe-observer.ts';
import { probePopup } from './probe-popup.ts';
import { probeSize } from './probe-size.ts';
import { guestTime, trace } from './trace.ts';
import { isProduct, type Variant } from './variants.ts';

/** In each round, for there is one first key in each. */
const TABS_FOR_KEYS = 6;

/** A variant in a browser of its own. */
interface Running {
  variant: Variant;
  session: Session;
  values: Values;
}

/**
 * Measures every variant once in each round, each in a browser of its own that stays open: what disturbs the
 * machine disturbs all of them alike.
 */
export async function measure(
  server: PageServer,
  extensions: ReadonlyMap<Variant, Extension | undefined>,
  probes: readonly Probe[],
  rounds: number,
): Promise<Results> {
  const failures: string[] = [];
  const running: Running[] = await Promise.all(
    [...extensions].map(async ([variant, extension]) => {
      const values = noValues();
      if (probes.includes('size')) Object.assign(values, probeSize(extension));
      return { variant, session: await open(server, extension), values };
    }),
  );
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < running.length; turn++) {
      // Each comes first in its turn.
      const one = running[(round + turn) % running.length];
      for (const probe of one ? probes : []) {
        // On a very busy machine something may not come in time: the other values still count.
        await PROBE[probe](one as Running).catch(({ message }: Error) => {
          failures.push(`${one?.variant}: ${probe}: ${message}`);
          console.error(failures.at(-1));
        });
      }
    }
    console.log(`round ${round + 1} of ${rounds}`);
  }
  const [first] = running;
  const machine = first ? await describeMachine(first.session) : '';
  await Promise.all(running.map(({ session }) => session.close()));
  const date = new Date().toISOString().slice(0, 10);
  const values = Object.fromEntries(running.map(({ variant, values }) => [variant, values]));
  return { date, machine, rounds, failures, values };
}

const PROBE: Record<Probe, (running: Running) => Promise<void>> = {
  // Once is enough.
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
      values.click.push(guestTime(events, extensionOrigin));
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
