import type { Variant } from './extensions.ts';
import { VARIANTS } from './extensions.ts';
import type { Measure, Results } from './rounds.ts';
import { median, quantile } from './statistics.ts';

const FRAME = 1000 / 60;

/** The results as Markdown: each figure a median, with the middle half of the values in brackets. */
export function table(results: Results): string {
  const { bytes, values } = results;
  const middle = (variant: Variant, measure: Measure) => median(values[variant][measure]);
  const cpu = middle('repere', 'cpu');
  const ratio = (unit: Variant) => `${(cpu / middle(unit, 'cpu')).toFixed(1)} × ${unit}`;
  const overStill = (measure: Measure) =>
    `${(middle('repere', measure) - middle('still popup', measure)).toFixed(0)} over still popup`;
  const overBare = middle('repere', 'heap') - middle('bare', 'heap');
  const p95 = quantile(values.repere.key, 0.95);
  const basis = middle('none', 'heap');

  const rows = [
    row('script, bytes', '≤ 10 240', (variant) => `${bytes[variant].raw}`),
    row('script, gzip -9, bytes', '≤ 4 096', (variant) => `${bytes[variant].gzip}`),
    row(`CPU of a load, ms: ${ratio('wxt-empty')}, ${ratio('bare')}`, '≤ 1.3 ×, 8 ×', (variant) =>
      spread(values[variant].cpu, 2),
    ),
    row(`heap over none, KiB: bare + ${overBare.toFixed(0)}`, '≤ bare + 96', (variant) =>
      spread(
        values[variant].heap.map((heap) => heap - basis),
        1,
      ),
    ),
    row('observer, % of the page’s own time', '≤ 0.5', (variant) =>
      spread(values[variant].observer, 2),
    ),
    row(
      `key to frame, ms, p95 ${p95.toFixed(1)}`,
      `p95 ≤ ${(FRAME + 4).toFixed(1)}`,
      (variant) =>
        `${spread(values[variant].key, 1)}, p95 ${quantile(values[variant].key, 0.95).toFixed(1)}`,
    ),
    row('first key to frame, ms', '', (variant) => spread(values[variant].firstKey, 1)),
    row(`click to advice, warm, ms: ${overStill('warm')}`, '≤ 150', (variant) =>
      spread(values[variant].warm, 0),
    ),
    row(`click to advice, cold, ms: ${overStill('cold')}`, '', (variant) =>
      spread(values[variant].cold, 0),
    ),
  ];
  const head = ['', 'target', ...VARIANTS];
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function row(name: string, target: string, cell: (variant: Variant) => string): string[] {
  return [name, target, ...VARIANTS.map(cell)];
}

function spread(values: readonly number[], digits: number): string {
  if (!values.length) return '';
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) =>
    quantile(values, share).toFixed(digits),
  );
  return `${middle} (${low}–${high})`;
}
