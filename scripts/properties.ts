import { run } from './steps.ts';

/** Tries the properties of numbers with a million inputs in all; `SEED` gives the same again. */
process.env.RUNS ??= '75000';
process.env.SEED ??= String(Date.now() % 2 ** 31);
console.log(`for each property RUNS=${process.env.RUNS} SEED=${process.env.SEED}`);
process.exitCode = run('vitest', 'run', 'properties').failed;
