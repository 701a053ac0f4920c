import { expect, it, vi } from 'vitest';
import { formatDate } from '../../../../src/shared/i18n/format-date.ts';

it.each([
  ['2024', '2024'],
  ['2025-02', 'février 2025'],
  ['2021-11-02', '2 novembre 2021'],
])('writes %s as %s', (date, written) => expect(formatDate(date, 'fr')).toBe(written));

it('refuses what is no date', () => expect(() => formatDate('hier', 'fr')).toThrow(RangeError));

it.each(['fr', 'en', 'uk', 'ps', 'fa', 'ti', 'ru', 'ar'])(
  'keeps the year of the papers in %s',
  (lang) => {
    expect(formatDate('2024', lang)).toContain('2024');
    expect(formatDate('2021-11-02', lang)).toContain('2021');
  },
);

it.each(['2024', '2025-02', '2021-11-02'])(
  'writes %s in figures where the browser does not know the language',
  (date) => {
    const known = vi.spyOn(Intl.DateTimeFormat, 'supportedLocalesOf').mockReturnValue([]);
    expect(formatDate(date, 'ti')).toBe(date);
    expect(() => formatDate('hier', 'ti')).toThrow(RangeError);
    expect(known).toHaveBeenCalledWith('ti');
    known.mockRestore();
  },
);
