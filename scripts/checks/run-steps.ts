import { appendFileSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Count } from '../steps.ts';
import type { Step } from './step.ts';

/** What came of a step. */
export interface Done extends Count {
  name: string;
  /** Everything that it printed. */
  said: string;
  seconds: number;
}

/**
 * Runs steps, those of different lanes beside each other.
 *
 * @param tell gets each step that is done, in the order of the list
 * @returns the sum
 */
export async function runSteps(
  steps: readonly Step[],
  tell: (done: Done) => void,
): Promise<Required<Count>> {
  const folder = mkdtempSync(join(tmpdir(), 'repere-'));
  const lanes = new Map<string, Promise<unknown>>();
  const running = new Map<string, Promise<Done>>();
  for (const [at, step] of steps.entries()) {
    const { name, lane, after = [] } = step;
    const before = [lanes.get(lane), ...after.map((other) => running.get(other))];
    const end = Promise.all(before).then(() => runStep(step, join(folder, String(at))));
    lanes.set(lane, end);
    running.set(name, end);
  }
  const total = { passed: 0, failed: 0, notRun: 0, failures: [] as string[] };
  for (const end of running.values()) {
    const done = await end;
    tell(done);
    total.passed += done.passed;
    total.failed += done.failed;
    total.notRun += done.notRun ?? 0;
    total.failures.push(...(done.failures ?? []).map((failure) => `${done.name}: ${failure}`));
  }
  rmSync(folder, { recursive: true, force: true });
  return total;
}

/** A step that cannot be run has failed: the others go on. */
async function runStep({ name, run }: Step, file: string): Promise<Done> {
  const start = Date.now();
  const count = await (async () => run(openSync(file, 'w')))().catch((error: Error): Count => {
    appendFileSync(file, error.message);
    return { passed: 0, failed: 1, failures: [error.message] };
  });
  const said = readFileSync(file, 'utf8');
  return { ...count, name, said, seconds: Math.round((Date.now() - start) / 1000) };
}
