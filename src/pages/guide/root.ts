import type { Place } from '../../shared/advice/questions.ts';
import type { Dictionary } from '../../shared/i18n/dictionary.ts';

/** Sets on the document's root the place of the guide, the language, and the size of the text. */
export function markRoot(place: Place, { notice }: Dictionary, isLarge: boolean): void {
  const root = document.documentElement;
  root.lang = notice.lang;
  root.dir = notice.dir;
  root.dataset.place = 'situation' in place ? place.situation : place.question;
  if (isLarge) root.className = 'large';
  else root.removeAttribute('class');
  // From now on the size may change, so the fragment of the address no longer decides it.
  root.removeAttribute('id');
}
