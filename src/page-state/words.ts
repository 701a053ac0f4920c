import type { Seen } from './see.ts';
import type { PageStateTexts } from './texts.ts';

/** What there is to say of a page, by its key in the texts. */
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

/** What is said, and the name it goes by. */
export interface StateWords {
  name: StateName;
  words: string;
}

/**
 * Puts into words what is seen of a page.
 *
 * @param isPatient whether the form may still come: it is written by the page some time after it has loaded
 * @returns undefined where there is nothing to say
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
