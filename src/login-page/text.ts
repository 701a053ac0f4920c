import { unclobbered } from '../unclobbered.ts';
import { attributes } from './attribute.ts';
import { first, matches } from './matches.ts';

/** More than this is no label, hint or heading, in characters. */
export const LONGEST = 300;
/** How many links or abbreviations a text has that is read. */
const FEW = 20;
/** How many nodes before a field its words may stand. */
const FURTHEST = 5;

/** What a person fills in, of whatever kind. */
export const FIELDS = 'input:not([type=hidden]),select,textarea';

/**
 * What an element says: without its links and buttons, which speak of something else (« Mot de passe oublié ? »),
 * and with what its abbreviations stand for.
 */
export function textOf(element: Element): string {
  let text = unclobbered(element, 'textContent') as string;
  if (text.length > LONGEST) return '';
  for (const { textContent } of first(element, 'a,button', FEW))
    text = text.replace(textContent, '');
  return `${text} ${attributes(first(element, 'abbr', FEW), 'title')}`;
}

/** The text straight before an element, with no other field between. */
export function textBefore({ previousSibling: before }: Node, furthest = FURTHEST): string {
  if (!before || !furthest) return '';
  const isElement = before instanceof Element;
  if (isElement && (matches(before, FIELDS) || first(before, FIELDS, 1).length > 0)) return '';
  const text = isElement ? textOf(before) : (before.textContent as string);
  return text.trim() ? text : textBefore(before, furthest - 1);
}
