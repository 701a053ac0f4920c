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
  args: { name?: string; data?: { url?: string }; worldName?: string };
}

const SCRIPT = /^(EvaluateScript|FunctionCall)$/;
/** The world in which the driver looks at the page. */
const DRIVER = /^__puppeteer/;

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
 * CPU time, in milliseconds, that an extension's content script took on the main thread: compiling and running
 * it, and every call into its world afterwards, with the promises settled in it. A call within another is counted
 * once. What a promise goes on with once the browser itself has settled it, as the answer to a message, is not
 * counted: the browser tells nothing of whose it is.
 *
 * @param origin of the extension, which is the only one in its browser
 */
export function contentScriptTime(events: readonly TraceEvent[], origin: string): number {
  return sum(contentScriptCalls(events, origin));
}

/** CPU time, in milliseconds, of what an extension's content scripts run, beside others: known by their URLs alone. */
export function scriptTime(events: readonly TraceEvent[], origin: string): number {
  return sum(
    outermost(
      events.filter(({ name, args }) => SCRIPT.test(name) && args.data?.url?.startsWith(origin)),
    ),
  );
}

/** What {@link contentScriptTime} sums up, call by call. */
export function contentScriptCalls(events: readonly TraceEvent[], origin: string): number[] {
  return outermost(
    events.filter(({ name, args }) =>
      // A call of what is no function of the script, as a promise's `resolve`, has no URL, only a world.
      name === 'v8.callFunction'
        ? args.worldName && !DRIVER.test(args.worldName)
        : SCRIPT.test(name) && args.data?.url?.startsWith(origin),
    ),
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
  for (const event of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (event.ts < (ends.get(thread(event)) ?? 0)) continue;
    ends.set(thread(event), event.ts + (event.dur ?? 0));
    times.push((event.tdur ?? 0) / 1000);
  }
  return times;
}
