import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** The whole list of scenarios, on the last build, again and again in both browsers at once. */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '50' } } });
const BROWSERS = ['chromium', 'firefox'] as const;
const FOLDER = 'soak';

interface Round {
  date: string;
  seconds: number;
  passed: number;
  /** Each by its name, with what it said. */
  failed: { name: string; why: string[] }[];
}

/** One round, in a browser that has just been started. */
async function round(browser: string): Promise<Round> {
  const folder = mkdtempSync(join(tmpdir(), 'repere-'));
  const file = join(folder, 'result.json');
  const start = Date.now();
  try {
    const options = ['run', '--config', 'test/e2e/vitest.config.ts', '--project', browser];
    const child = spawn('vitest', [...options, '--reporter=json', `--outputFile=${file}`], {
      stdio: 'ignore',
      shell: process.platform === 'win32',
    });
    await once(child, 'close');
    const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as {
      testResults: { assertionResults: Assertion[] }[];
    };
    const all = testResults.flatMap(({ assertionResults }) => assertionResults);
    const failed = all.filter(({ status }) => status !== 'passed');
    return {
      date: new Date(start).toISOString(),
      seconds: Math.round((Date.now() - start) / 1000),
      passed: all.length - failed.length,
      failed: failed.map(({ fullName, failureMessages: why }) => ({ name: fullName, why })),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Assertion {
  status: string;
  fullName: string;
  failureMessages: string[];
}

mkdirSync(FOLDER, { recursive: true });
await Promise.all(
  BROWSERS.map(async (browser) => {
    for (let number = 1; number <= Number(values.rounds); number++) {
      const result = await round(browser);
      appendFileSync(join(FOLDER, `${browser}.jsonl`), `${JSON.stringify(result)}\n`);
      const { passed, failed, seconds } = result;
      console.log(`${browser} ${number}: ${passed} passed, ${failed.length} failed, ${seconds} s`);
      for (const { name } of failed) console.log(`  ${name}`);
      if (failed.length || !passed) process.exitCode = 1;
    }
  }),
);
