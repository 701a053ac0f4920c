/** Where a fact comes from. */
export interface Source {
  publisher: string;
  /** When it was said or, for a page without a date, last looked up there. ISO: a year, a month or a day. */
  date: string;
  /** The day on which somebody of the project last checked that it still holds. ISO. */
  checked: string;
}

/**
 * Every source that a rule or an advice rests on. Correct a date here and it is corrected everywhere;
 * `npm run facts` lists those that have not been checked for long.
 */
export const SOURCES = {
  'fas-2021': {
    publisher: 'Fédération des acteurs de la solidarité',
    date: '2021-11-02',
    checked: '2026-11-23',
  },
  'mediapart-2021': { publisher: 'Mediapart', date: '2021-11-16', checked: '2026-11-23' },
  'aidants-connect-2024': { publisher: 'Aidants Connect', date: '2024', checked: '2026-11-23' },
  'caf-2024': { publisher: 'Caf', date: '2024', checked: '2026-11-23' },
  'caf-78-2024': { publisher: 'Caf des Yvelines', date: '2024-12-05', checked: '2026-11-23' },
  'caf-94': { publisher: 'Caf du Val-de-Marne', date: '2026-11-23', checked: '2026-11-23' },
  'cozy-2025': { publisher: 'Cozy (connecteur Caf)', date: '2025-02', checked: '2026-11-23' },
  'ameli-2025': { publisher: 'ameli.fr', date: '2025-04-14', checked: '2026-11-23' },
  'france-services': { publisher: 'France services', date: '2026-11-23', checked: '2026-11-23' },
  'demarche-numerique': {
    publisher: 'demarche.numerique.gouv.fr',
    date: '2026-11-23',
    checked: '2026-11-28',
  },
  'dossier-2025': { publisher: 'Le Point du Jour', date: '2025', checked: '2026-11-28' },
  'rdv-insertion-2024': { publisher: 'rdv-insertion', date: '2024', checked: '2026-11-28' },
  'password-2024': { publisher: 'La 1ère', date: '2024-03', checked: '2026-11-28' },
  'numerama-2025': { publisher: 'Numerama', date: '2025-02', checked: '2026-11-28' },
  'grenoble-university': {
    publisher: 'Université Grenoble Alpes',
    date: '2026-11-28',
    checked: '2026-11-28',
  },
  'caf-63-2025': { publisher: 'Caf du Puy-de-Dôme', date: '2025-02', checked: '2026-11-28' },
  'decree-2022': { publisher: 'Décret 2022-292', date: '2022-03-01', checked: '2026-11-28' },
  'budget-2026': {
    publisher: 'Loi de finances 2026',
    date: '2026',
    checked: '2026-11-28',
  },
  'refugies-info': { publisher: 'refugies.info', date: '2026-11-28', checked: '2026-11-28' },
  'ash-2019': { publisher: 'ASH, d’après la Cnaf', date: '2019', checked: '2026-11-28' },
  'service-public-2025': {
    publisher: 'service-public.gouv.fr',
    date: '2025-03-27',
    checked: '2026-11-28',
  },
  interior: { publisher: 'Ministère de l’Intérieur', date: '2026-11-28', checked: '2026-11-28' },
  'ofpra-2025': { publisher: 'Ofpra', date: '2025', checked: '2026-11-28' },
  'ceseda-561-16': {
    publisher: 'Ceseda, article L. 561-16',
    date: '2026-11-28',
    checked: '2026-11-28',
  },
  /** Follows from the other facts; nobody said it in these words. */
  derived: { publisher: 'Repère', date: '2026-11-28', checked: '2026-11-28' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
