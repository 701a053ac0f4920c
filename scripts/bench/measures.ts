import { VARIANTS, type Variant } from './variants.ts';

/** What each probe measures, in milliseconds unless stated otherwise. */
export const PROBES = {
  /** Bytes of the content script, and of its gzip -9. */
  size: ['raw', 'gzip'],
  /** CPU of the extension's script, and the heap of the whole page in KiB. */
  load: ['cpu', 'heap'],
  /** Percent of the page's own time, without a person and with one; CPU from the click into the field on. */
  observer: ['alone', 'beside', 'click'],
  key: ['firstKey', 'key'],
  /** To the first advice, from a click at the field; to the first question, from the toolbar; and the heap of the popup in KiB. */
  popup: ['warm', 'cold', 'toolbar', 'coldToolbar', 'popupHeap'],
} as const;
export type Probe = keyof typeof PROBES;
export type Measure = (typeof PROBES)[Probe][number];

/** Every single value of one variant. */
export type Values = Record<Measure, number[]>;

/** Every single value, so that each median can be checked. */
export interface Results {
  date: string;
  machine: string;
  rounds: number;
  /** Probes that did not end in time, or not at all: `variant: probe: message`. */
  failures: string[];
  /** By what was measured; the columns of the table, in this order. */
  values: Partial<Record<Variant, Values>>;
}

/** The values of a variant before the first round. */
export function noValues(): Values {
  const all = Object.values(PROBES).flat();
  return Object.fromEntries(all.map((measure) => [measure, [] as number[]])) as Values;
}

/**
 * Reads a list such as `repere,0.1.0` of the command line.
 *
 * @param known what may stand there; all of it, where nothing is given
 * @returns in the order of `known`
 * @throws Error that names what is unknown, and all that is known
 */
export function choose<T extends string>(given: string | undefined, known: readonly T[]): T[] {
  if (given === undefined) return [...known];
  const names = given.split(',').map((name) => name.trim());
  const strange = names.filter((name) => !known.includes(name as T));
  if (strange.length)
    throw new Error(`Not known: ${strange.join(', ')}. Known: ${known.join(', ')}`);
  return known.filter((name) => names.includes(name));
}

/** Everything that can be chosen. */
export const KNOWN = { only: VARIANTS, rows: Object.keys(PROBES) as Probe[] };
