import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runVitest } from './vitest-report.ts';

/** The whole list of scenarios, on the last build, again and again in both browsers at once. */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '50' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds wants a whole number');
const BROWSERS = ['chromium', 'firefox'] as const;
const CONFIG = 'test/e2e/vitest.config.ts';
const FOLDER = 'soak';

/** Rounds, each in a browser that has just been started. */
async function soak(browser: string): Promise<void> {
  for (let number = 1; number <= rounds; number++) {
    const start = Date.now();
    const options = ['--config', CONFIG, '--project', `${browser}*`, '--reporter=default'];
    const result = await runVitest(options, ['ignore', 'ignore', 'pipe']);
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
