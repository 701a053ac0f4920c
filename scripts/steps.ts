import { spawnSync } from 'node:child_process';
import { runVitest } from './vitest-report.ts';

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

/**
 * Runs the tests of a Vitest configuration, shows what it prints and counts them one by one.
 *
 * @param within the command that runs it, where it is not run as it is
 */
export async function vitest(config: string, within: readonly string[] = []): Promise<Count> {
  const options = ['--config', config, '--reporter=default'];
  const { passed, failed } = await runVitest(options, 'inherit', within);
  return { passed, failed: failed.length };
}
