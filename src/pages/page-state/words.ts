import type { PageStateTexts } from '../../shared/i18n/texts/page-state.ts';
import type { Seen } from './see.ts';

/** The states that the guide tells, by their keys in the texts. */
export type StateName =
  | 'noticed'
  | 'watching'
  | 'waiting'
  | 'searching'
  | 'unrecognised'
  | 'elsewhere'
  | 'reload'
  | 'forbidden'
  | 'blocked';

/** The words for a state, and its key. */
export interface StateWords {
  name: StateName;
  words: string;
}

/**
 * Puts the state of a page into words.
 *
 * @param isPatient whether the form may still come: the page creates it some time after it has loaded
 * @returns undefined where there is nothing to tell
 */
export function stateWords(
  seen: Seen,
  texts: PageStateTexts,
  isPatient: boolean,
): StateWords | undefined {
  if (seen.state === 'silent') return undefined;
  if (seen.state !== 'answering') return { name: seen.state, words: texts[seen.state] };
  if (!seen.isAllowed) return { name: 'forbidden', words: texts.forbidden };
  const { kind, form, place } = seen.page;
  if (kind) return { name: 'noticed', words: texts.noticed[kind] };
  const name = form ? 'watching' : place ? (isPatient ? 'searching' : 'unrecognised') : 'waiting';
  return { name, words: texts[name] };
}
