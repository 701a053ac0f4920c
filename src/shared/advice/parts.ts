import type { Situation } from './situation.ts';
import type { StepId } from './steps.ts';

/** The lists of steps in a situation. */
export type StepPart = 'prepare' | 'steps' | 'rights' | 'avoid';

/** What a situation tells, part by part; `say` is the words for the phone. */
export type Part = StepPart | 'say';

/**
 * The parts that a situation has, in the order in which they are told, on screen and on paper: before a call one
 * needs the words; where papers come first, the words come when they are on their way.
 */
export function partsOf(situation: Situation): Part[] {
  const { call, warnFirst, say } = situation;
  const order: Part[] = [
    'prepare',
    ...(call ? (['say', 'steps'] as const) : (['steps', 'say'] as const)),
    'rights',
  ];
  const parts: Part[] = warnFirst ? ['avoid', ...order] : [...order, 'avoid'];
  return parts.filter((part) => (part === 'say' ? say : situation[part].length));
}

/** All the steps that a situation tells, in the order in which they are told. */
export function stepsOf(situation: Situation): StepId[] {
  return partsOf(situation).flatMap((part) => (part === 'say' ? [] : situation[part]));
}
