import { expect, it } from 'vitest';
import { judge } from '../../scripts/bench/targets.ts';
import type { Variant } from '../../scripts/bench/variants.ts';

const figures: Partial<Record<Variant, number>> = { repere: 6, '0.1.0': 12, none: 4 };
const figure = (variant: Variant) => figures[variant] ?? Number.NaN;

it('holds the product against a number', () => {
  expect(judge({ most: 6 }, figure)).toEqual({ words: '≤ 6', isMet: true });
  expect(judge({ most: 5 }, figure)).toEqual({ words: '≤ 5', isMet: false });
  expect(judge({ most: 16_384 }, figure).words).toBe('≤ 16,384');
});

it('holds it against a share of another column', () => {
  expect(judge({ times: 0.5, of: '0.1.0' }, figure)).toEqual({
    words: '≤ 0.5 × 0.1.0 (0.50)',
    isMet: true,
  });
  expect(judge({ times: 1, of: 'none' }, figure)).toEqual({
    words: '≤ 1 × none (1.50)',
    isMet: false,
  });
});

it('holds it against another column and so much more', () => {
  expect(judge({ over: 2, of: 'none' }, figure)).toEqual({
    words: '≤ none + 2 (+ 2.0)',
    isMet: true,
  });
  expect(judge({ over: 1, of: 'none' }, figure).isMet).toBe(false);
  expect(judge({ over: 0, of: '0.1.0' }, figure)).toEqual({
    words: '≤ 0.1.0 (− 6.0)',
    isMet: true,
  });
});

it('says neither where there is nothing to compare', () => {
  expect(judge({ times: 1, of: 'wxt-empty' }, figure)).toEqual({
    words: '≤ 1 × wxt-empty',
    isMet: undefined,
  });
  expect(judge({ most: 1 }, () => Number.NaN).isMet).toBeUndefined();
});
