import { NOTICE_TAG } from '../notice/tag.ts';
import { unclobbered } from '../unclobbered.ts';
import { attribute, attributes } from './attribute.ts';
import { isButton, isField } from './controls.ts';
import { all, matches } from './matches.ts';
import { isComponent } from './shadow-roots.ts';

/** More than these stand after no field, or are no hints. */
const MOST = 5;
const LONGEST = 300;

/** What begins something else. */
const OTHER = 'a,h1,h2,h3,h4,h5,h6,hr,iframe,img';

/** What kits and pages call the errors and hints of a field. */
const NOTE = /alert|assert|err|feedback|help|hint|polite|status|valid/i;

/**
 * Steps over what stands after a field, or after its group, and is its own: errors, hints, a label that follows it.
 *
 * @returns the last of these, or the element itself
 */
export function pastItsOwn(field: HTMLInputElement, element: Element): Element {
  let last = element;
  for (let step = 0; step < MOST; step++) {
    const next = nextOf(last);
    if (!next || !isOwn(next, field)) break;
    last = next;
  }
  return last;
}

function nextOf(element: Element): Element | null {
  const next = unclobbered(element, 'nextElementSibling') as Element | null;
  return next && next.localName === NOTICE_TAG ? nextOf(next) : next;
}

function isOwn(element: Element, field: HTMLInputElement): boolean {
  const parts = [element, ...all(element, '*')];
  const told = attributes([field], 'aria-describedby', 'aria-errormessage').split(' ');
  if (parts.some((part) => told.includes(attribute(part, 'id') || ' '))) return true;
  if ((element as HTMLLabelElement).control === field) return true;
  if (parts.some((part) => isField(part) || isButton(part) || matches(part, 'label'))) return false;
  const names = `${element.localName} ${attributes([element], 'id', 'class', 'role', 'aria-live')}`;
  return NOTE.test(names) || isText(element, parts);
}

/** A few plain words, or none yet, that are no label of the field that follows. */
function isText(element: Element, parts: readonly Element[]): boolean {
  if (parts.some((part) => isComponent(part) || matches(part, OTHER))) return false;
  const next = nextOf(element);
  const field = next && [next, ...all(next, '*')].find(isField);
  return (
    unclobbered(element, 'textContent').length < LONGEST &&
    (!field || isNamed(field as HTMLInputElement))
  );
}

function isNamed(field: HTMLInputElement): boolean {
  return !!field.labels?.length || /\S/.test(attributes([field], 'aria-label', 'placeholder'));
}
