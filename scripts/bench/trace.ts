import type { Page } from 'puppeteer-core';

/** The parts of a trace event that are looked at; times in microseconds. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  /** Wall-clock time. */
  dur?: number;
  /** CPU time of the thread. */
  tdur?: number;
  args: { name?: string; data?: { url?: string } };
}

const SCRIPT = /^(EvaluateScript|FunctionCall)$/;

/** Records what the browser does during an act. */
export async function trace(page: Page, act: () => Promise<unknown>): Promise<TraceEvent[]> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'],
  });
  await act();
  const recording = await page.tracing.stop();
  return JSON.parse(new TextDecoder().decode(recording)).traceEvents;
}

/**
 * CPU time, in milliseconds, that scripts whose URL begins so took on the main thread: compiling and running
 * them, and every call into them afterwards. A call within another is counted once.
 */
export function scriptTime(events: readonly TraceEvent[], urlPrefix: string): number {
  return outermost(
    events.filter(({ name, args }) => SCRIPT.test(name) && args.data?.url?.startsWith(urlPrefix)),
  );
}

/** CPU time, in milliseconds, of every task on the main threads of the pages there are. */
export function taskTime(events: readonly TraceEvent[]): number {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(thread),
  );
  return outermost(
    events.filter((event) => /RunTask$/.test(event.name) && mains.has(thread(event))),
  );
}

const thread = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;

function outermost(events: readonly TraceEvent[]): number {
  const ends = new Map<string, number>();
  let sum = 0;
  for (const event of [...events].sort((a, b) => a.ts - b.ts)) {
    if (event.ts < (ends.get(thread(event)) ?? 0)) continue;
    ends.set(thread(event), event.ts + (event.dur ?? 0));
    sum += event.tdur ?? 0;
  }
  return sum / 1000;
}
