import { expect, it } from 'vitest';
import { sourcesAt } from '../../scripts/bench/sources-at.ts';

it('says what to do where the clone does not go back so far', () => {
  expect(() => sourcesAt('0'.repeat(40), ['src'])).toThrow(/git fetch --unshallow.*--only/);
});
