import { NOTICE_TAG } from '../notice-tag.ts';
import { unclobbered } from '../unclobbered.ts';
import { attributes } from './attribute.ts';
import { isField } from './controls.ts';
import { elementsIn } from './elements.ts';
import { matches } from './matches.ts';
import { isComponent } from './shadow-roots.ts';
import { LONGEST } from './text.ts';

/** Elements that plain text does not contain; headings have been excluded before. */
const OTHER = 'a,hr,iframe,img';

/** The next element of the page; the notice is none. */
export function nextOf(element: Element): Element | null {
  const next = unclobbered(element, 'nextElementSibling') as Element | null;
  return next && next.localName === NOTICE_TAG ? nextOf(next) : next;
}

/** Whether an element is a short plain text, perhaps still empty, and no label of the field after it. */
export function isText(element: Element, parts: readonly Element[]): boolean {
  if (parts.some((part) => isComponent(part) || matches(part, OTHER))) return false;
  const next = nextOf(element);
  const field = next && [next, ...elementsIn(next)].find(isField);
  return (
    unclobbered(element, 'textContent').length < LONGEST &&
    (!field || isNamed(field as HTMLInputElement))
  );
}

function isNamed(field: HTMLInputElement): boolean {
  return !!field.labels?.length || /\S/.test(attributes([field], 'aria-label', 'placeholder'));
}
