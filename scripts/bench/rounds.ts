import type { PageServer } from '../../test/pages/server.ts';
import type { Extension } from './extensions.ts';
import { describeMachine } from './machine.ts';
import { noValues, type Probe, type Results } from './measures.ts';
import { open } from './open.ts';
import { probeSize } from './probe-size.ts';
import { PROBES, type Running } from './probes.ts';
import type { Variant } from './variants.ts';

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
        await PROBES[probe](one as Running).catch(({ message }: Error) => {
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
