import { CHECKS, type Outcome } from './checks.ts';

/** One page in one browser. */
export interface Row {
  browser: string;
  kit: string;
  variant: string;
  outcome: Outcome;
  /** Why the page could not be tried at all. */
  notTried?: string;
}

const NAMES = ['browser', 'kit', 'variant', ...CHECKS];

/** How many checks of a row failed; one that was not tried has not passed. */
export function misses({ outcome }: Row): number {
  return CHECKS.filter((name) => outcome[name]?.length !== 0).length;
}

/** The table as Markdown, then what each miss is. */
export function table(rows: readonly Row[]): string {
  const cell = (faults: string[] | undefined) =>
    faults === undefined ? 'not tried' : faults.length ? '**miss**' : 'ok';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = rows.map(({ browser, kit, variant, outcome }) =>
    line([browser, kit, variant, ...CHECKS.map((name) => cell(outcome[name]))]),
  );
  const why = rows.flatMap(({ browser, kit, variant, outcome, notTried }) => [
    ...(notTried ? [`- ${browser}, ${kit}, ${variant}: not tried: ${notTried}`] : []),
    ...CHECKS.flatMap((name) =>
      (outcome[name] ?? []).map((fault) => `- ${browser}, ${kit}, ${variant}, ${name}: ${fault}`),
    ),
  ]);
  return [line(NAMES), line(NAMES.map(() => '---')), ...lines, '', ...why].join('\n');
}
