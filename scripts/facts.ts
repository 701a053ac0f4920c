import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { SOURCES } from '../src/shared/facts/sources.ts';
import { isOverdue, MOST_MONTHS, monthsUnseen } from './facts/age.ts';
import { statements } from './facts/statements.ts';

/** Prints every statement with its source, its age and where it is shown, the one longest unseen first. */
const { values } = parseArgs({ options: { on: { type: 'string' } } });
const on = z.iso.date().safeParse(values.on ?? new Date().toISOString().slice(0, 10));
if (!on.success) {
  console.error('--on wants a day, such as 2027-06-30.');
  process.exit(2);
}
const today = on.data;

const oldestFirst = statements().sort((one, other) =>
  SOURCES[one.source].checked.localeCompare(SOURCES[other.source].checked),
);
for (const { text, source, shown } of oldestFirst) {
  const { publisher, date, checked } = SOURCES[source];
  const months = monthsUnseen(source, today);
  const mark = isOverdue(source, today) ? '!' : ' ';
  console.log(`${mark} ${checked} (${months} months) ${publisher}, ${date} [${source}]`);
  console.log(`    ${text}\n    ${shown}`);
}

const overdue = new Set(
  oldestFirst.map(({ source }) => source).filter((source) => isOverdue(source, today)),
);
console.log(`\n${oldestFirst.length} statements; not looked at for ${MOST_MONTHS} months:`);
console.log(overdue.size ? [...overdue].join(', ') : 'none');
process.exitCode = overdue.size ? 1 : 0;
