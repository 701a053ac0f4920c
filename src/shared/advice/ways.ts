import { LINKS, type LinkId, nextPlace } from './links.ts';
import { type Place, QUESTIONS } from './questions.ts';
import type { SituationId } from './situation.ts';
import { SITUATIONS } from './situations.ts';

/** The links that a situation shows, in the order they are shown. */
export function linksOf(situation: SituationId): LinkId[] {
  const { atOnce, next } = SITUATIONS[situation];
  return [...atOnce, ...next];
}

/**
 * Where the guide can lead from the end of a path, in the order of the buttons.
 *
 * @param path where the person has been, first to last; not empty
 */
export function waysFrom(path: readonly Place[]): Place[] {
  const place = path.at(-1) as Place;
  const ways: Place[] =
    'situation' in place
      ? linksOf(place.situation).map((link) => LINKS[link])
      : Object.values(QUESTIONS[place.question].answers);
  return ways.map((way) => nextPlace(path, way));
}
