import type { Variant } from './variants.ts';

/** The most that a figure of the product may be: as such, or beside another column of the same run. */
export type Limit =
  | { most: number }
  | { times: number; of: Variant }
  | { over: number; of: Variant };

export interface Verdict {
  /** The limit in words, and what was reached where that is another figure than the cell's. */
  words: string;
  /** Undefined where the columns to compare were not measured. */
  isMet: boolean | undefined;
}

const NUMBER = new Intl.NumberFormat('en');

/**
 * Holds the product against a limit.
 *
 * @param figure of a column; NaN where it was not measured
 */
export function judge(limit: Limit, figure: (variant: Variant) => number): Verdict {
  const ours = figure('repere');
  if ('most' in limit) return verdict(`≤ ${NUMBER.format(limit.most)}`, ours, limit.most);
  const theirs = figure(limit.of);
  if ('times' in limit) {
    const ratio = ours / theirs;
    return verdict(`≤ ${limit.times} × ${limit.of}`, ratio, limit.times, ratio.toFixed(2));
  }
  const difference = ours - theirs;
  const words = limit.over ? `≤ ${limit.of} + ${limit.over}` : `≤ ${limit.of}`;
  const sign = difference < 0 ? '−' : '+';
  return verdict(words, difference, limit.over, `${sign} ${Math.abs(difference).toFixed(1)}`);
}

function verdict(words: string, figure: number, most: number, reached?: string): Verdict {
  if (Number.isNaN(figure)) return { words, isMet: undefined };
  return { words: reached ? `${words} (${reached})` : words, isMet: figure <= most };
}
