import { SOURCES, type SourceId } from '../../src/facts/sources.ts';

/** For how many months a source may go without being looked at. */
export const MOST_MONTHS = 12;

/**
 * How many whole months ago somebody last looked at a source.
 *
 * @param today ISO day
 */
export function monthsUnseen(source: SourceId, today: string): number {
  const [year = 0, month = 0, day = 0] = SOURCES[source].checked.split('-').map(Number);
  const [nowYear = 0, nowMonth = 0, nowDay = 0] = today.split('-').map(Number);
  return (nowYear - year) * 12 + nowMonth - month - (nowDay < day ? 1 : 0);
}

/**
 * Tells whether nobody has looked at a source for so long that it may have grown old unseen.
 *
 * @param today ISO day
 */
export function isOverdue(source: SourceId, today: string): boolean {
  return monthsUnseen(source, today) >= MOST_MONTHS;
}
