import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startServer } from '../test/pages/server.ts';
import { buildExtensions } from './bench/extensions.ts';
import { measureHardPages } from './bench/hard-pages.ts';
import { describeMachine } from './bench/machine.ts';
import { choose, KNOWN } from './bench/measures.ts';
import { open } from './bench/open.ts';
import { measure } from './bench/rounds.ts';
import { table } from './bench/table.ts';
import { putBetweenMarkers } from './bench/write.ts';
import { run } from './steps.ts';

/** What Repère costs a page, beside doing nothing: prints a table, writes every value to `bench/`. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    /** Some of the columns, as `repere,0.1.0`. */
    only: { type: 'string' },
    /** Some of the probes, as `load,key`. */
    rows: { type: 'string' },
    /** Pages that are hard on the content script, instead of the comparison. */
    pages: { type: 'boolean', default: false },
    /** Into the documentation as well. */
    write: { type: 'boolean', default: false },
  },
});
const DOCS = 'docs/performance.md';

const rounds = Number(values.rounds);
if (!(rounds >= 1)) throw new Error(`--rounds ${values.rounds}: a number from 1 on is wanted`);
if (values.write && (values.only ?? values.rows)) throw new Error('--write wants the whole table');
const variants = choose(values.only, KNOWN.only);
const probes = choose(values.rows, KNOWN.rows);

const extensions = await buildExtensions(values.pages ? ['repere'] : variants);
const server = await startServer();
const text = values.pages ? await hardPages() : await comparison();
await server.close();

console.log(`\n${text}\n`);
if (values.write) {
  const options = values.pages ? '--pages --write' : '--write';
  writeFileSync(DOCS, putBetweenMarkers(readFileSync(DOCS, 'utf8'), options, text));
  run('biome', 'check', '--write', DOCS);
}

async function comparison(): Promise<string> {
  const results = await measure(server, extensions, probes, rounds);
  mkdirSync('bench', { recursive: true });
  writeFileSync('bench/results.json', JSON.stringify(results, null, 2));
  const { date, machine, failures } = results;
  const failed = failures.length
    ? ` Probes that failed and are not counted: ${failures.length}.`
    : '';
  return `${date}, ${rounds} rounds, ${machine}.${failed}\n\n${table(results)}`;
}

async function hardPages(): Promise<string> {
  const session = await open(server, extensions.get('repere'));
  const costs = await measureHardPages(session, rounds);
  const text = `${new Date().toISOString().slice(0, 10)}, ${rounds} rounds, ${await describeMachine(session)}.\n\n${costs}`;
  await session.close();
  return text;
}
