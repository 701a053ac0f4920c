import { LANGUAGE_IDS, type LanguageId } from '../languages.ts';
import type { WarnedKind } from '../number/kinds.ts';
import { WARNED_LIST } from '../number/warned-list.ts';
import { FIRST_PLACE, PLACE_OF_KIND, type Place } from './questions.ts';

/**
 * What the popup shows first, by the warning in the tab under it; without a warning the first question. Each is written at
 * build, in each language, as a page of its own, so that it can be read before any script has run.
 */
export type FirstScreen = WarnedKind | 'no-warning';

export const FIRST_SCREENS: readonly FirstScreen[] = [...WARNED_LIST, 'no-warning'];

/** The id of the root of such a page: its text is large where the address ends with this fragment. */
export const LARGE = 'large';

/** The place of the guide that a first screen shows. */
export function placeOfScreen(screen: FirstScreen): Place {
  return screen === 'no-warning' ? FIRST_PLACE : PLACE_OF_KIND[screen];
}

/**
 * The page of a first screen, by its path in the extension. Only a popup may have it: the address of a window or tab
 * stays in the history of a computer that others use.
 *
 * @param isLarge whether its text is large
 */
export function firstScreenPage(
  screen: FirstScreen,
  language: LanguageId,
  isLarge = false,
): string {
  return `popup/${screen}-${language}.html${isLarge ? `#${LARGE}` : ''}`;
}

/** The screen that a page was written with, by its path; undefined for any other page. */
export function screenIn(path: string): FirstScreen | undefined {
  return FIRST_SCREENS.find((screen) => path.startsWith(`/popup/${screen}-`));
}

/** Every first screen there is, in every language. */
export const ALL_FIRST_SCREENS = FIRST_SCREENS.flatMap((screen) =>
  LANGUAGE_IDS.map((language) => ({ screen, language })),
);
