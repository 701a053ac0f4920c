import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Runs the findings, or those whose names are given: whether what they tell of the programs of others still holds. On
 * Debian, as root.
 */
const folder = join(import.meta.dirname, '../findings');
const names = globSync('*.sh', { cwd: folder }).map((file) => basename(file, '.sh'));
const { positionals } = parseArgs({ allowPositionals: true });
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length) throw new Error(`No such finding: ${unknown.join(', ')}`);

/** Of one finding: the packages come from a registry, and the screen reader takes its time. */
const LONGEST_MS = 10 * 60_000;

const chosen = positionals.length ? positionals : names.sort();
let failed = 0;
for (const name of chosen) {
  const start = Date.now();
  const path = join(folder, `${name}.sh`);
  const { status, stdout, stderr } = spawnSync('bash', [path], {
    encoding: 'utf8',
    timeout: LONGEST_MS,
  });
  const holds = status === 0;
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`${holds ? 'holds ' : 'FAILED'} ${name} (${seconds} s): ${titleOf(path)}`);
  if (holds) continue;
  failed += 1;
  console.log(stdout + stderr);
}
console.log(`\n${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

/** What it says: the first line of its head. */
function titleOf(path: string): string {
  return readFileSync(path, 'utf8').split('\n', 2)[1]?.replace(/^# /, '') ?? '';
}
