import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { setPriority } from 'node:os';
import type { Count } from '../steps.ts';
import { runVitest } from '../vitest-report.ts';
import type { Step } from './step.ts';

/** Of a process: scenarios in browsers, which see what happens within a time, go first. */
const LOW = 15;

/** Runs a tool of `node_modules/.bin`: one check, passed if the tool says so. */
export function tool(name: string, ...options: string[]): Step['run'] {
  return (output) => start(output, name, options);
}

/** The same, but everything else that runs on the computer goes first. */
export function modestTool(name: string, ...options: string[]): Step['run'] {
  return (output) => start(output, name, options, LOW);
}

/**
 * Runs the tests of a Vitest configuration and counts them one by one.
 *
 * @param within the command that runs it, where it is not run as it is
 */
export function tests(config: string, within: readonly string[] = []): Step['run'] {
  return async (output) => {
    const options = ['--config', config, '--reporter=default'];
    const { passed, failed, notApplicable } = await runVitest(
      options,
      ['ignore', output, output],
      within,
    );
    for (const { name, why } of notApplicable) writeSync(output, `Not run: ${name}: ${why}\n`);
    const failures = failed.map(({ name, why }) => `${name}: ${why.join(' ').split('\n', 1)[0]}`);
    return { passed, failed: failed.length, notRun: notApplicable.length, failures };
  };
}

/** Says why a step cannot be run on this computer, and counts it as neither passed nor failed. */
export function notRun(why: string): Step['run'] {
  return (output) => {
    writeSync(output, `Not run: ${why}.\n`);
    return { passed: 0, failed: 0, notRun: 1 };
  };
}

async function start(
  output: number,
  name: string,
  options: string[],
  priority?: number,
): Promise<Count> {
  // On Windows the tools are `.cmd` files, which only a shell starts.
  const shell = process.platform === 'win32';
  const child = spawn(name, options, { stdio: ['ignore', output, output], shell });
  if (priority !== undefined && child.pid !== undefined) setPriority(child.pid, priority);
  const [status] = await once(child, 'close');
  if (status === 0) return { passed: 1, failed: 0 };
  const failure = `${[name, ...options].join(' ')} exited with ${status}`;
  return { passed: 0, failed: 1, failures: [failure] };
}
