import { FIRST_PLACE, type Place, QUESTIONS } from '../src/guide/questions.ts';
import { SITUATIONS, type SituationId } from '../src/guide/situations.ts';

/** How to come to a situation from the first question: which answer or link to press, by its position. */
export function pathTo(wanted: SituationId): number[] {
  const waiting: { place: Place; path: number[] }[] = [{ place: FIRST_PLACE, path: [] }];
  for (const { place, path } of waiting) {
    if ('situation' in place && place.situation === wanted) return path;
    const onwards: Place[] =
      'situation' in place
        ? SITUATIONS[place.situation].next.map((situation) => ({ situation }))
        : Object.values(QUESTIONS[place.question].answers);
    onwards.forEach((next, position) => {
      if (path.length < 6) waiting.push({ place: next, path: [...path, position] });
    });
  }
  throw new Error(`No way leads to ${wanted}`);
}
