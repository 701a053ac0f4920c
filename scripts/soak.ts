import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';

/** The whole list of scenarios, on the last build, again and again in both browsers at once. */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '50' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds wants a whole number');
const BROWSERS = ['chromium', 'firefox'] as const;
const FOLDER = 'soak';

/** As Vitest reports it. */
interface Report {
  testResults: {
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

interface Round {
  passed: number;
  /** Each by its name, with what it said. */
  failed: { name: string; why: string[] }[];
}

/** One round, in a browser that has just been started. */
async function round(browser: string): Promise<Round> {
  const folder = mkdtempSync(join(tmpdir(), 'repere-'));
  const file = join(folder, 'result.json');
  try {
    const options = ['run', '--config', 'test/e2e/vitest.config.ts', '--project', browser];
    const child = spawn('vitest', [...options, '--reporter=json', `--outputFile=${file}`], {
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
    });
    const [[status], said] = await Promise.all([once(child, 'close'), text(child.stderr)]);
    const report: Report = existsSync(file)
      ? JSON.parse(readFileSync(file, 'utf8'))
      : { testResults: [] };
    const all = report.testResults.flatMap(({ assertionResults }) => assertionResults);
    const failed = all
      .filter((test) => test.status !== 'passed')
      .map(({ fullName: name, failureMessages: why }) => ({ name, why }));
    const passed = all.length - failed.length;
    // It did not start, or failed outside of any test.
    if (status !== 0 && !failed.length) {
      const why = [...report.testResults.map(({ message }) => message), said];
      failed.push({ name: 'the run as a whole', why });
    }
    return { passed, failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function soak(browser: string): Promise<void> {
  for (let number = 1; number <= rounds; number++) {
    const start = Date.now();
    const result = await round(browser);
    const seconds = Math.round((Date.now() - start) / 1000);
    const line = { date: new Date(start).toISOString(), seconds, ...result };
    appendFileSync(join(FOLDER, `${browser}.jsonl`), `${JSON.stringify(line)}\n`);
    const { passed, failed } = result;
    console.log(`${browser} ${number}: ${passed} passed, ${failed.length} failed, ${seconds} s`);
    for (const { name } of failed) console.log(`  ${name}`);
    if (failed.length) process.exitCode = 1;
  }
}

mkdirSync(FOLDER, { recursive: true });
await Promise.all(BROWSERS.map(soak));
