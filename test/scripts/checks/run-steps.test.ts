import { writeSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Done, runSteps } from '../../../scripts/checks/run-steps.ts';
import type { Step } from '../../../scripts/checks/step.ts';

const passes = { passed: 1, failed: 0 };

async function told(steps: Step[]) {
  const all: Done[] = [];
  const total = await runSteps(steps, (done) => all.push(done));
  return { all, total };
}

it('tells all that each step says, in the order of the list, and the sum', async () => {
  let letGo = () => {};
  const wait = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const { all, total } = await told([
    {
      name: 'slow',
      lane: 'one',
      run: async (output) => {
        writeSync(output, 'a');
        await wait;
        writeSync(output, 'b');
        return passes;
      },
    },
    {
      name: 'beside it',
      lane: 'two',
      run: (output) => {
        writeSync(output, 'c');
        letGo();
        return { passed: 2, failed: 1, notRun: 4, failures: ['d'] };
      },
    },
  ]);
  expect(all.map(({ name, said }) => [name, said])).toEqual([
    ['slow', 'ab'],
    ['beside it', 'c'],
  ]);
  expect(total).toEqual({ passed: 3, failed: 1, notRun: 4, failures: ['beside it: d'] });
});

it('runs a step after those before it in its lane, and after those it names', async () => {
  const order: string[] = [];
  const step = (name: string, lane: string, after: string[] = []): Step => ({
    name,
    lane,
    after,
    run: async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push(name);
      return passes;
    },
  });
  await told([step('a', 'one'), step('b', 'one'), step('c', 'two', ['b']), step('d', 'two')]);
  expect(order).toEqual(['a', 'b', 'c', 'd']);
});

it('does not wait for what is not among the steps', async () => {
  const { total } = await told([{ name: 'a', lane: 'one', after: ['b'], run: () => passes }]);
  expect(total.passed).toBe(1);
});

it('counts a step that cannot be run as failed, says why, and goes on', async () => {
  const { all, total } = await told([
    {
      name: 'a',
      lane: 'one',
      run: () => {
        throw new Error('no such browser');
      },
    },
    { name: 'b', lane: 'one', run: () => passes },
  ]);
  expect(all[0]?.said).toBe('no such browser');
  expect(total).toEqual({ passed: 1, failed: 1, notRun: 0, failures: ['a: no such browser'] });
});
