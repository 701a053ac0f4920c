import { spawnSync } from 'node:child_process';

/** How many checks passed and failed. What was skipped has not passed, so it counts as failed. */
export interface Count {
  passed: number;
  failed: number;
  /** Steps that cannot be run on this computer, and tests that have nothing to see in its browsers. */
  notRun?: number;
  /** Each that failed, in a line. */
  failures?: readonly string[];
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
