import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { median, quantile } from '../../scripts/bench/statistics.ts';
import {
  contentScriptCalls,
  contentScriptTime,
  type TraceEvent,
  taskTime,
} from '../../scripts/bench/trace.ts';
import { putBetweenMarkers } from '../../scripts/bench/write.ts';

const OURS = 'chrome-extension://abc/';
const event = (name: string, ts: number, dur: number, url = '', tid = 1): TraceEvent => ({
  name,
  pid: 1,
  tid,
  ts,
  dur,
  tdur: dur,
  args: { data: { url } },
});

it('takes the middle of the values, between two of them where there is none', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(quantile([10, 20, 30, 40, 50], 0.95)).toBeCloseTo(48);
  expect(median([])).toBeNaN();
});

it('counts the scripts of one extension, and a call within a call once', () => {
  const events = [
    event('FunctionCall', 9000, 500, `${OURS}a.js`),
    event('EvaluateScript', 1000, 2000, `${OURS}a.js`),
    event('FunctionCall', 1500, 1000, `${OURS}a.js`),
    event('FunctionCall', 1500, 1000, `${OURS}a.js`, 2),
    event('FunctionCall', 5000, 700, 'https://page/'),
    event('Layout', 6000, 700, `${OURS}a.js`),
  ];
  expect(contentScriptTime(events, OURS)).toBe(3.5);
});

it('counts what has no URL by its world, and leaves out the page and the driver', () => {
  const call = (ts: number, dur: number, worldName?: string): TraceEvent => ({
    ...event('v8.callFunction', ts, dur),
    args: worldName ? { worldName } : {},
  });
  const events = [
    // Of a promise: no function of ours begins it, and one of ours lies within.
    call(1000, 2000, 'Repère'),
    event('FunctionCall', 1000, 1000, `${OURS}a.js`),
    // What the page dispatches reaches us within a call of its own.
    call(5000, 4000),
    call(6000, 1500, 'Repère'),
    call(9500, 800, '__puppeteer_utility_world__25.16.0'),
  ];
  expect(contentScriptTime(events, OURS)).toBe(3.5);
  expect(contentScriptCalls(events, OURS)).toEqual([2, 1.5]);
});

it('counts the tasks of main threads only', () => {
  const name: TraceEvent = { ...event('thread_name', 0, 0), args: { name: 'CrRendererMain' } };
  const events = [name, event('RunTask', 1000, 2000), event('RunTask', 1000, 2000, '', 2)];
  expect(taskTime(events)).toBe(2);
});

it('writes between the markers and nowhere else', () => {
  const other =
    '<!-- bench: written by `npm run bench -- --pages --write` -->\nold\n<!-- /bench -->\n';
  const ours = '<!-- bench: written by `npm run bench -- --write` -->\nold\n<!-- /bench -->\nz\n';
  const page = putBetweenMarkers(`a\n${other}${ours}`, '--write', 'new');
  expect(page).toBe(`a\n${other}${ours.replace('old', '\nnew\n')}`);
  expect(() => putBetweenMarkers(ours, '--pages --write', 'new')).toThrow('no <!-- bench');
});

it('keeps the formatter from padding a table', () => {
  const ours = '<!-- bench: written by `npm run bench -- --write` -->\n<!-- /bench -->\n';
  const page = putBetweenMarkers(ours, '--write', 'of today\n\n| a |\n| --- |\n| 1 |');
  expect(page).toMatch(
    /of today\n\n<!-- biome-ignore format: .+ -->\n\n\| a \|\n\| --- \|\n\| 1 \|\n/,
  );
});

it.each(['--write', '--pages --write'])('has a place in the documentation for %s', (options) => {
  const page = readFileSync('docs/performance.md', 'utf8');
  expect(putBetweenMarkers(page, options, 'new')).toContain('\nnew\n');
});
