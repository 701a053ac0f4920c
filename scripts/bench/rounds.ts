import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Session } from '../../test/browsers/session.ts';
import type { PageServer } from '../../test/pages/server.ts';
import { type Extension, VARIANTS, type Variant } from './extensions.ts';
import { describeMachine } from './machine.ts';
import { open } from './open.ts';
import { probeKey } from './probe-key.ts';
import { probeLoad } from './probe-load.ts';
import { probeObserver } from './probe-observer.ts';
import { probePopup } from './probe-popup.ts';

/** What is measured, in milliseconds but for `heap` (KiB) and `observer` (percent of the page's own time). */
export const MEASURES = ['cpu', 'heap', 'observer', 'key', 'firstKey', 'warm', 'cold'] as const;
export type Measure = (typeof MEASURES)[number];

/** Every single value, so that whoever doubts a median can look. */
export interface Results {
  date: string;
  machine: string;
  rounds: number;
  bytes: Record<Variant, { raw: number; gzip: number }>;
  values: Record<Variant, Record<Measure, number[]>>;
}

/**
 * Measures every variant once in each round, each in a browser of its own that stays open: what disturbs the
 * machine disturbs all of them alike.
 */
export async function measure(
  server: PageServer,
  extensions: Record<Variant, Extension | undefined>,
  rounds: number,
): Promise<Results> {
  const sessions = await Promise.all(VARIANTS.map((variant) => open(server, extensions[variant])));
  const values = forEach(() => forEachMeasure());
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < VARIANTS.length; turn++) {
      // Each comes first in its turn.
      const at = (round + turn) % VARIANTS.length;
      const [variant, session] = [VARIANTS[at], sessions[at]];
      if (!variant || !session) continue;
      await measureOnce(session, hasProduct(variant), values[variant]).catch(
        // On a very busy machine something may not come in time: the other values still count.
        ({ message }: Error) => console.error(`${variant}: ${message}`),
      );
    }
    console.log(`round ${round + 1} of ${rounds}`);
  }
  const [first] = sessions;
  const machine = first ? await describeMachine(first) : '';
  await Promise.all(sessions.map((session) => session.close()));
  const date = new Date().toISOString().slice(0, 10);
  return { date, machine, rounds, bytes: forEach((variant) => size(extensions[variant])), values };
}

async function measureOnce(
  session: Session,
  warns: boolean,
  found: Record<Measure, number[]>,
): Promise<void> {
  const page = await session.browser.newPage();
  try {
    const { cpu, heap } = await probeLoad(session, page);
    found.cpu.push(cpu);
    found.heap.push(heap);
    const keys = await probeKey(page, warns);
    found.firstKey.push(keys.first);
    found.key.push(...keys.later);
    if (warns) {
      found.warm.push(await probePopup(session, page, false));
      found.cold.push(await probePopup(session, page, true));
    }
    const growth = await probeObserver(session, page);
    found.observer.push((100 * growth.guest) / growth.page);
  } finally {
    await page.close();
  }
}

const hasProduct = (variant: Variant): boolean => variant === 'repere' || variant === 'still popup';

const forEach = <T>(value: (variant: Variant) => T): Record<Variant, T> =>
  Object.fromEntries(VARIANTS.map((variant) => [variant, value(variant)])) as Record<Variant, T>;

const forEachMeasure = (): Record<Measure, number[]> =>
  Object.fromEntries(MEASURES.map((name) => [name, [] as number[]])) as Record<Measure, number[]>;

function size(extension: Extension | undefined): { raw: number; gzip: number } {
  if (!extension) return { raw: 0, gzip: 0 };
  const script = readFileSync(join(extension.folder, extension.script));
  return { raw: script.length, gzip: gzipSync(script, { level: 9 }).length };
}
