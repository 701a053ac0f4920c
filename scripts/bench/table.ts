import type { Results } from './measures.ts';
import { ROWS, type Row } from './rows.ts';
import { quantile } from './statistics.ts';
import { judge } from './targets.ts';
import type { Variant } from './variants.ts';

/**
 * The results as Markdown: each figure a median, with the middle half of the values in brackets. The product's
 * cell says whether it meets its targets (✅, ❌); what was not measured has no row.
 */
export function table({ values }: Results): string {
  const columns = Object.keys(values) as Variant[];
  const of = (variant: Variant, { measure }: Row) => values[variant]?.[measure] ?? [];
  const rows = ROWS.filter((row) => columns.some((variant) => of(variant, row).length)).map(
    (row) => {
      const verdicts = row.limits.map((limit) =>
        judge(limit, (variant) => row.figure(of(variant, row))),
      );
      const marks = verdicts.map(({ isMet }) => isMet);
      return [
        row.name,
        verdicts.map(({ words }) => words).join(', '),
        ...columns.map((variant) =>
          cell(row, of(variant, row), variant === 'repere' ? mark(marks) : ''),
        ),
      ];
    },
  );
  const head = ['', 'target', ...columns];
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** One that is missed is enough to miss; one that could not be judged leaves the question open. */
function mark(isMet: readonly (boolean | undefined)[]): string {
  if (isMet.includes(false)) return '❌ ';
  return isMet.length && !isMet.includes(undefined) ? '✅ ' : '';
}

function cell({ digits, figure, label }: Row, values: readonly number[], sign: string): string {
  if (!values.length) return '';
  const format = new Intl.NumberFormat('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format;
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => format(quantile(values, share)));
  const range = values.length > 1 ? ` (${low}–${high})` : '';
  const labelled = label ? `, ${label} ${format(figure(values))}` : '';
  return sign + middle + range + labelled;
}
