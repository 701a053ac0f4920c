/** Where a fact comes from, when it was said, and how far to trust it. */
export interface Source {
  publisher: string;
  /** ISO date, or year, or year and month. */
  date: string;
  trust: 'high' | 'medium';
}

/** Every source that a rule or an advice rests on. Correct a date here and it is corrected everywhere. */
export const SOURCES = {
  'fas-2021': {
    publisher: 'Fédération des acteurs de la solidarité',
    date: '2021-11-02',
    trust: 'high',
  },
  'mediapart-2021': { publisher: 'Mediapart', date: '2021-11-16', trust: 'medium' },
  'aidants-connect-2024': { publisher: 'Aidants Connect', date: '2024', trust: 'high' },
  'caf-78-2024': { publisher: 'Caf des Yvelines', date: '2024-12-05', trust: 'high' },
  'cozy-2025': { publisher: 'konnectors/caf', date: '2025-02', trust: 'high' },
  'demarches-simplifiees': {
    publisher: 'demarches-simplifiees',
    date: '2026-11-23',
    trust: 'high',
  },
  agdref: { publisher: 'AGDREF', date: '2026-11-23', trust: 'medium' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
