import { expect, it } from 'vitest';
import { type Measure, noValues, type Results } from '../../scripts/bench/measures.ts';
import { table } from '../../scripts/bench/table.ts';
import type { Variant } from '../../scripts/bench/variants.ts';

type Given = Partial<Record<Variant, Partial<Record<Measure, number[]>>>>;

/** The rows of the table, cell by cell, without its head. */
function rowsOf(given: Given): string[][] {
  const values = Object.fromEntries(
    Object.entries(given).map(([variant, some]) => [variant, { ...noValues(), ...some }]),
  );
  const results: Results = { date: '', machine: '', rounds: 1, failures: [], values };
  const lines = table(results).split('\n');
  return lines.slice(2).map((line) => line.split('|').map((text) => text.trim()));
}

it('marks a target that is met and one that is missed', () => {
  const [load] = rowsOf({
    'wxt-empty': { cpu: [4] },
    '0.1.0': { cpu: [8] },
    repere: { cpu: [2, 3, 4] },
  });
  expect(load).toEqual([
    '',
    'CPU of a load, ms',
    '≤ 0.5 × 0.1.0 (0.38), ≤ 1 × wxt-empty (0.75)',
    '4.00',
    '8.00',
    '✅ 3.00 (2.50–3.50)',
    '',
  ]);
});

it('lets one target that is missed outweigh another that is met', () => {
  const [load] = rowsOf({
    'wxt-empty': { cpu: [4] },
    '0.1.0': { cpu: [8] },
    repere: { cpu: [4.2] },
  });
  expect(load?.at(-2)).toBe('❌ 4.20');
});

it('marks nothing that could not be compared in full', () => {
  const [load] = rowsOf({ '0.1.0': { cpu: [8] }, repere: { cpu: [3] } });
  expect(load?.at(-2)).toBe('3.00');
});

it('counts one content script that does anything before the person comes as too many', () => {
  const [observer] = rowsOf({ repere: { alone: [0, 0, 0, 0, 0.2] } });
  expect(observer?.at(-2)).toBe('❌ 0.00 (0.00–0.00), most 0.20');
});

it('judges the key by its 95th percentile', () => {
  const [key] = rowsOf({ none: { key: [1, 1, 9] }, repere: { key: [10, 10, 10] } });
  expect(key?.slice(2, 5)).toEqual([
    '≤ none + 3 (+ 1.8)',
    '1.0 (1.0–5.0), p95 8.2',
    '✅ 10.0 (10.0–10.0), p95 10.0',
  ]);
});
