import type { Page } from 'puppeteer-core';
import { sum } from './statistics.ts';

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
 * them, and every call into them afterwards. A call within another is counted once; what runs while the page sends
 * an event by itself is the page's, for the browser tells only of the outer call.
 */
export function scriptTime(events: readonly TraceEvent[], urlPrefix: string): number {
  return sum(scriptCalls(events, urlPrefix));
}

/** The same, call by call. */
export function scriptCalls(events: readonly TraceEvent[], urlPrefix: string): number[] {
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
  return sum(
    outermost(events.filter((event) => /RunTask$/.test(event.name) && mains.has(thread(event)))),
  );
}

const thread = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;

/** CPU times of the calls that are in no other, in milliseconds. */
function outermost(events: readonly TraceEvent[]): number[] {
  const ends = new Map<string, number>();
  const times: number[] = [];
  for (const event of [...events].sort((a, b) => a.ts - b.ts)) {
    if (event.ts < (ends.get(thread(event)) ?? 0)) continue;
    ends.set(thread(event), event.ts + (event.dur ?? 0));
    times.push((event.tdur ?? 0) / 1000);
  }
  return times;
}
