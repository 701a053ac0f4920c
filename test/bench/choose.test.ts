import { expect, it } from 'vitest';
import { choose, KNOWN } from '../../scripts/bench/measures.ts';

it('takes all where nothing is chosen', () => {
  expect(choose(undefined, KNOWN.only)).toEqual(KNOWN.only);
});

it('keeps the order of the table', () => {
  expect(choose('repere, 0.1.0,none', KNOWN.only)).toEqual(['none', '0.1.0', 'repere']);
});

it('names what is unknown, and what is known', () => {
  expect(() => choose('load,cpu', KNOWN.rows)).toThrow(/Not known: cpu\. Known: size, load/);
});
