import type { Situation } from './situations.ts';
import type { StepId } from './steps.ts';

/** All the steps that a situation tells, in the order they are told. */
export function stepsOf({ prepare, steps, rights, avoid }: Situation): StepId[] {
  return [...prepare, ...steps, ...rights, ...avoid];
}
