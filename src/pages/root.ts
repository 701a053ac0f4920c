import type { Place } from '../guide/questions.ts';
import type { Dictionary } from '../i18n/dictionary.ts';

/** Says on the document's root what the guide is at, in which language, and how large. */
export function markRoot(place: Place, { notice }: Dictionary, isLarge: boolean): void {
  const root = document.documentElement;
  root.lang = notice.lang;
  root.dir = notice.dir;
  root.dataset.place = 'situation' in place ? place.situation : place.question;
  if (isLarge) root.className = 'large';
  else root.removeAttribute('class');
  // The address of a screen written at build says no longer how large it is: that may change now.
  root.removeAttribute('id');
}
