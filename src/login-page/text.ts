import { unclobbered } from '../unclobbered.ts';
import { attributes } from './attribute.ts';
import { all } from './matches.ts';

/** More than this is no label, hint or heading. */
const LONGEST = 300;

/**
 * What an element says: without its links and buttons, which speak of something else (« Mot de passe oublié ? »),
 * and with what its abbreviations stand for.
 */
export function textOf(element: Element): string {
  let text = unclobbered(element, 'textContent') as string;
  if (text.length > LONGEST) return '';
  for (const { textContent } of all(element, 'a,button')) text = text.replace(textContent, '');
  return `${text} ${attributes([...all(element, 'abbr')], 'title')}`;
}
