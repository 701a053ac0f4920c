import type { Scenarios } from './world.ts';

/** One of so many parts of the list, whose scenarios it deals out one by one: long ones stand together there. */
export function partOf(
  list: Record<string, Scenarios>,
  part: number,
  parts: number,
): Record<string, Scenarios> {
  let at = 0;
  const mine = Object.entries(list).map(([group, scenarios]) => {
    const dealt = Object.entries(scenarios).filter(() => at++ % parts === part);
    return [group, Object.fromEntries(dealt)] as const;
  });
  return Object.fromEntries(mine.filter(([, scenarios]) => Object.keys(scenarios).length));
}
