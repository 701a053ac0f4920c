import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How many checks passed and failed. What was skipped has not passed, so it counts as failed. */
export interface Count {
  passed: number;
  failed: number;
  /** Steps that cannot be run on this computer. */
  notRun?: number;
}

/** Says why a step cannot be run on this computer, and counts it as neither passed nor failed. */
export function notRun(why: string): Count {
  console.log(`Not run: ${why}.`);
  return { passed: 0, failed: 0, notRun: 1 };
}

/**
 * Runs a tool of `node_modules/.bin` and shows what it prints.
 *
 * @returns one check, passed if the tool says so
 */
export function run(tool: string, ...options: string[]): Count {
  // On Windows the tools are `.cmd` files, which only a shell starts.
  const { status } = spawnSync(tool, options, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs the tests of a Vitest configuration and counts them one by one. */
export function vitest(config: string): Count {
  const folder = mkdtempSync(join(tmpdir(), 'repere-'));
  const file = join(folder, 'result.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const { failed } = run('vitest', 'run', '--config', config, ...reporters);
    const result = JSON.parse(readFileSync(file, 'utf8'));
    const passed: number = result.numPassedTests;
    // A file that could not even start fails without a failed test.
    return { passed, failed: Math.max(failed, result.numTotalTests - passed) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
