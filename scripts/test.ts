import { runSteps } from './checks/run-steps.ts';
import { STEPS } from './checks/steps.ts';

/** Runs everything that is checked; what a step says is printed when it is done. */
const { passed, failed, notRun, failures } = await runSteps(STEPS, ({ name, said, seconds }) => {
  console.log(`\n— ${name} (${seconds} s)\n${said.trimEnd()}`);
});
if (notRun) console.log(`\nNot run here, each with its reason above: ${notRun}`);
// Last, since of a long log often the end alone is kept.
if (failures.length) console.log(['\nFailed:', ...failures].join('\n'));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
