import { cpus, loadavg, release, totalmem, type } from 'node:os';
import type { Session } from '../../test/browsers/session.ts';

/** What the figures were measured on, and how busy it was. */
export async function describeMachine({ browser }: Session): Promise<string> {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()
    .map((value) => value.toFixed(1))
    .join(', ');
  return (
    `${await browser.version()} (headless) on ${type()} ${release()}, ` +
    `${processors.length} × ${processors[0]?.model.trim()}, ${memory} GiB; load average ${load} at the end`
  );
}
