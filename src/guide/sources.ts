/** Where a fact comes from, and when it was said or, for a page without a date, last looked up there. */
export interface Source {
  publisher: string;
  /** ISO: a year, a month or a day. */
  date: string;
}

/** Every source that a rule or an advice rests on. Correct a date here and it is corrected everywhere. */
export const SOURCES = {
  'fas-2021': { publisher: 'Fédération des acteurs de la solidarité', date: '2021-11-02' },
  'mediapart-2021': { publisher: 'Mediapart', date: '2021-11-16' },
  'aidants-connect-2024': { publisher: 'Aidants Connect', date: '2024' },
  'caf-2024': { publisher: 'Caf', date: '2024' },
  'caf-78-2024': { publisher: 'Caf des Yvelines', date: '2024-12-05' },
  'cozy-2025': { publisher: 'Cozy (connecteur Caf)', date: '2025-02' },
  'ameli-2025': { publisher: 'ameli.fr', date: '2025-04-14' },
  'france-services': { publisher: 'France services', date: '2026-11-23' },
  /** Follows from the other facts; nobody said it in these words. */
  derived: { publisher: 'Repère', date: '2026-11-23' },
  'demarches-simplifiees': { publisher: 'demarches-simplifiees.fr', date: '2026-11-23' },
  'public-code': { publisher: 'Code public (AGDREF)', date: '2026-11-23' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
