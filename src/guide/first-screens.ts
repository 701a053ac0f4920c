import { LANGUAGE_IDS, type LanguageId } from '../i18n/languages.ts';
import { WARNED_KINDS, type WarnedKind } from '../number/kinds.ts';
import { FIRST_PLACE, PLACE_OF_KIND, type Place } from './questions.ts';

/**
 * What the popup shows first, by what is warned about in the tab that it is over; without a warning the first question.
 * Each is written at build, in each language, as a page of its own, so that nothing has to run before it is read.
 */
export type FirstScreen = WarnedKind | 'no-warning';

export const FIRST_SCREENS = [
  ...(Object.keys(WARNED_KINDS) as WarnedKind[]),
  'no-warning',
] as const satisfies FirstScreen[];

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
  return `popup/${screen}-${language}.html${isLarge ? '#large' : ''}`;
}

/** Every first screen there is, in every language. */
export const ALL_FIRST_SCREENS = FIRST_SCREENS.flatMap((screen) =>
  LANGUAGE_IDS.map((language) => ({ screen, language })),
);
