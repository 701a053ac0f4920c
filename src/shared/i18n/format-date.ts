const PRECISION: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/**
 * Writes a date as precisely as it is known: in the words of the language, or in figures, as given, where the browser
 * has no data for it. Chromium has none for Pashto and Tigrinya, and would write the month in its own language.
 *
 * @param date ISO: `2024`, `2025-02` or `2021-11-02`
 * @param lang BCP 47
 * @throws RangeError where the date is none
 */
export function formatDate(date: string, lang: string): string {
  const options = PRECISION[date.split('-').length - 1] ?? {};
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;
  if (!isKnown && isDate(date)) return date;
  // The calendar of official papers, and digits that a helper can read too.
  return new Intl.DateTimeFormat(`${lang}-u-ca-gregory-nu-latn`, {
    ...options,
    timeZone: 'UTC',
  }).format(new Date(date));
}

const isDate = (date: string): boolean => !Number.isNaN(Date.parse(date));
