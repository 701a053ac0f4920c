import { FIRST_PLACE, type Place } from '../src/shared/advice/questions.ts';
import type { SituationId } from '../src/shared/advice/situation.ts';
import { waysFrom } from '../src/shared/advice/ways.ts';

/** How to come to a situation from the first question: which answer or link to press, by its position. */
export function pathTo(wanted: SituationId): number[] {
  const waiting: { path: Place[]; presses: number[] }[] = [{ path: [FIRST_PLACE], presses: [] }];
  for (const { path, presses } of waiting) {
    const place = path.at(-1) as Place;
    if ('situation' in place && place.situation === wanted) return presses;
    waysFrom(path).forEach((next, position) => {
      if (presses.length < 6) {
        waiting.push({ path: [...path, next], presses: [...presses, position] });
      }
    });
  }
  throw new Error(`No way leads to ${wanted}`);
}
