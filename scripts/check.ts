import { runSteps } from './checks/run-steps.ts';
import { STEPS } from './checks/steps.ts';

/** Runs what takes seconds, for every save; prints only what is wrong, and one line. */
const start = Date.now();
const quick = STEPS.filter(({ isQuick }) => isQuick);
const { passed, failed } = await runSteps(quick, ({ name, said, failed }) => {
  if (failed) console.log(`— ${name}\n${said.trimEnd()}\n`);
});
const seconds = Math.round((Date.now() - start) / 1000);
console.log(`${passed} passed, ${failed} failed, in ${seconds} s`);
process.exitCode = failed ? 1 : 0;
