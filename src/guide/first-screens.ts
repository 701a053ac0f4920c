import { LANGUAGE_IDS, type LanguageId } from '../i18n/languages.ts';
import type { WarnedKind } from '../number/kinds.ts';
import { WARNED_LIST } from '../number/warned-list.ts';
import { FIRST_PLACE, PLACE_OF_KIND, type Place } from './questions.ts';

/**
 * What the popup shows first, by what is warned about in the tab that it is over; without a warning the first question.
 * Each is written at build, in each language, as a page of its own, so that nothing has to run before it is read.
 */
export type FirstScreen = WarnedKind | 'no-warning';

export const FIRST_SCREENS: readonly FirstScreen[] = [...WARNED_LIST, 'no-warning'];

/** The id of the root of such a page: its text is large where the address ends with it. */
export const LARGE = 'large';

/** Where the guide is at a first screen. */
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

/** Which screen is written in a page, by its path; undefined where none is. */
export function screenIn(path: string): FirstScreen | undefined {
  return FIRST_SCREENS.find((screen) => path.startsWith(`/popup/${screen}-`));
}

/** Every first screen there is, in every language. */
export const ALL_FIRST_SCREENS = FIRST_SCREENS.flatMap((screen) =>
  LANGUAGE_IDS.map((language) => ({ screen, language })),
);
