import { SOURCES, type SourceId } from '../../src/shared/facts/sources.ts';

/** For how many months a source may go without being looked at. */
export const MOST_MONTHS = 12;

/**
 * How many whole months ago a source was last checked.
 *
 * @param today ISO day
 */
export function monthsUnseen(source: SourceId, today: string): number {
  const [year = 0, month = 0, day = 0] = SOURCES[source].checked.split('-').map(Number);
  const [nowYear = 0, nowMonth = 0, nowDay = 0] = today.split('-').map(Number);
  return (nowYear - year) * 12 + nowMonth - month - (nowDay < day ? 1 : 0);
}

/**
 * Tells whether a source was last checked so long ago that it may be out of date.
 *
 * @param today ISO day
 */
export function isOverdue(source: SourceId, today: string): boolean {
  return monthsUnseen(source, today) >= MOST_MONTHS;
}
