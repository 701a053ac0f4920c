import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startServer } from '../test/pages/server.ts';
import { buildExtensions } from './bench/extensions.ts';
import { measureHardPages } from './bench/hard-pages.ts';
import { describeMachine } from './bench/machine.ts';
import { open } from './bench/open.ts';
import { measure } from './bench/rounds.ts';
import { table } from './bench/table.ts';
import { putBetweenMarkers } from './bench/write.ts';
import { run } from './steps.ts';

/** What Repère costs a page, beside doing nothing: prints a table, writes every value to `bench/`. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    /** Pages that are hard on a guest, in place of the comparison. */
    pages: { type: 'boolean', default: false },
    /** Into the documentation as well. */
    write: { type: 'boolean', default: false },
  },
});
const DOCS = 'docs/performance.md';

const rounds = Number(values.rounds);
const extensions = await buildExtensions();
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
  const results = await measure(server, extensions, rounds);
  mkdirSync('bench', { recursive: true });
  writeFileSync('bench/results.json', JSON.stringify(results, null, 2));
  return `${results.date}, ${rounds} rounds, ${results.machine}.\n\n${table(results)}`;
}

async function hardPages(): Promise<string> {
  const session = await open(server, extensions.repere);
  const costs = await measureHardPages(session, rounds);
  const text = `${new Date().toISOString().slice(0, 10)}, ${rounds} rounds, ${await describeMachine(session)}.\n\n${costs}`;
  await session.close();
  return text;
}
