import { expect, it } from 'vitest';
import { formatDate } from '../../src/i18n/format-date.ts';

it.each([
  ['2024', '2024'],
  ['2025-02', 'février 2025'],
  ['2021-11-02', '2 novembre 2021'],
])('writes %s as %s', (date, written) => expect(formatDate(date, 'fr')).toBe(written));

it('refuses what is no date', () => expect(() => formatDate('hier', 'fr')).toThrow(RangeError));
