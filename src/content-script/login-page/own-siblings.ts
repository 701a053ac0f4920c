import { attribute, attributes } from './attribute.ts';
import { isButton, isField } from './controls.ts';
import { elementsIn } from './elements.ts';
import { matches } from './matches.ts';
import { isText, nextOf } from './sibling-text.ts';

/** How many of them a field has at most. */
const MOST = 5;

/** What UI kits and pages call the errors and hints of a field. */
const NOTE = /alert|assert|\berr\b|erreur|error|feedback|help|hint|polite|status|valid/i;

/** Elements that begin something else. */
const OTHER = 'label,h1,h2,h3,h4,h5,h6';

/**
 * Finds the last element after a field, or after its group, that belongs to the field: errors, hints, a label after it.
 *
 * @returns the element itself where nothing after it belongs to the field
 */
export function lastOwnSibling(field: HTMLInputElement, element: Element): Element {
  let last = element;
  for (let step = 0; step < MOST; step++) {
    const next = nextOf(last);
    if (!next || !isOwn(next, field)) break;
    last = next;
  }
  return last;
}

function isOwn(element: Element, field: HTMLInputElement): boolean {
  const parts = [element, ...elementsIn(element)];
  const told = attributes([field], 'aria-describedby', 'aria-errormessage').split(' ');
  if (parts.some((part) => told.includes(attribute(part, 'id') || ' '))) return true;
  if ((element as HTMLLabelElement).control === field) return true;
  if (parts.some((part) => isField(part) || isButton(part) || matches(part, OTHER))) return false;
  const names = `${element.localName} ${attributes([element], 'id', 'class', 'role', 'aria-live')}`;
  return NOTE.test(names) || isText(element, parts);
}
