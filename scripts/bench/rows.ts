import type { Measure } from './measures.ts';
import { median, quantile } from './statistics.ts';
import type { Limit } from './targets.ts';

/** A row of the table. */
export interface Row {
  name: string;
  measure: Measure;
  /** After the point. */
  digits: number;
  /** Of a column's values: what is held against the limits. */
  figure: (values: readonly number[]) => number;
  /** Of the figure in the cell, where it is not the median. */
  label?: string;
  limits: Limit[];
}

const p95 = (values: readonly number[]): number => quantile(values, 0.95);
const greatest = (values: readonly number[]): number => quantile(values, 1);

/** As fast as a popup of one sentence, except for a difference that nobody notices. */
const AT_ONCE: Limit = { times: 1.15, of: 'static-popup' };

export const ROWS: Row[] = [
  row('script, bytes', 'raw', 0, [{ most: 16_384 }]),
  row('script, gzip -9, bytes', 'gzip', 0, [{ most: 6656 }]),
  row('CPU of a load, ms', 'cpu', 2, [
    { times: 0.5, of: '0.1.0' },
    { times: 1, of: 'wxt-empty' },
  ]),
  row('heap of the page, KiB', 'heap', 1, [{ over: 0, of: '0.1.0' }]),
  {
    ...row('observer, nobody there, %', 'alone', 2, [{ most: 0 }]),
    figure: greatest,
    label: 'most',
  },
  row('observer, somebody there, %', 'beside', 2, [{ most: 0.5 }]),
  row('CPU of the click into the field, ms', 'click', 2, []),
  row('first key to frame, ms', 'firstKey', 1, [{ over: 8, of: 'none' }]),
  {
    ...row('key to frame, ms', 'key', 1, [{ over: 3, of: 'none' }]),
    figure: p95,
    label: 'p95',
  },
  row('click to advice, warm, ms', 'warm', 0, [AT_ONCE]),
  row('click to advice, cold, ms', 'cold', 0, [AT_ONCE]),
  row('toolbar to question, warm, ms', 'toolbar', 0, [AT_ONCE]),
  row('toolbar to question, cold, ms', 'coldToolbar', 0, [AT_ONCE]),
  row('heap of the popup, KiB', 'popupHeap', 0, [{ over: 0, of: '0.1.0' }]),
];

function row(name: string, measure: Measure, digits: number, limits: Limit[]): Row {
  return { name, measure, digits, limits, figure: median };
}
