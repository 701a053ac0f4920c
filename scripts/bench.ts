import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startServer } from '../test/pages/server.ts';
import { buildExtensions } from './bench/extensions.ts';
import { measure } from './bench/rounds.ts';
import { table } from './bench/table.ts';
import { putBetweenMarkers } from './bench/write.ts';
import { run } from './steps.ts';

/** What Repère costs a page, beside doing nothing: prints a table, writes every value to `bench/`. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    /** Into the documentation as well. */
    write: { type: 'boolean', default: false },
  },
});
const DOCS = 'docs/performance.md';

const extensions = await buildExtensions();
const server = await startServer();
const results = await measure(server, extensions, Number(values.rounds));
await server.close();

mkdirSync('bench', { recursive: true });
writeFileSync('bench/results.json', JSON.stringify(results, null, 2));
const text = `${results.date}, ${results.rounds} rounds, ${results.machine}.\n\n${table(results)}`;
console.log(`\n${text}\n`);
if (values.write) {
  writeFileSync(DOCS, putBetweenMarkers(readFileSync(DOCS, 'utf8'), text));
  run('biome', 'check', '--write', DOCS);
}
