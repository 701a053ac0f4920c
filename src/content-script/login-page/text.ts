import { unclobbered } from '../unclobbered.ts';
import { attributes } from './attribute.ts';
import { first, matches } from './matches.ts';

/** The most characters of a label, hint or heading. */
export const LONGEST = 300;
/** How many links or abbreviations of a text are looked at. */
const FEW = 20;
/** How many nodes before a field its text may be. */
const FURTHEST = 5;

/** Every control that a person fills in. */
export const FIELDS = 'input:not([type=hidden]),select,textarea';

/**
 * The text of an element: without its links and buttons, which are about something else (« Mot de passe oublié ? »), and
 * with the long forms of its abbreviations.
 */
export function textOf(element: Element): string {
  let text = unclobbered(element, 'textContent') as string;
  if (text.length > LONGEST) return '';
  for (const { textContent } of first(element, 'a,button', FEW))
    text = text.replace(textContent, '');
  return `${text} ${attributes(first(element, 'abbr', FEW), 'title')}`;
}

/** The text directly before an element, with no other field in between. */
export function textBefore({ previousSibling: before }: Node, furthest = FURTHEST): string {
  if (!before || !furthest) return '';
  const isElement = before instanceof Element;
  if (isElement && (matches(before, FIELDS) || first(before, FIELDS, 1).length > 0)) return '';
  const text = isElement ? textOf(before) : (before.textContent as string);
  return text.trim() ? text : textBefore(before, furthest - 1);
}
