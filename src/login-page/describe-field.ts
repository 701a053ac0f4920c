import { attribute, attributes } from './attribute.ts';
import type { LabelReader } from './labels.ts';
import { all, matches } from './matches.ts';
import { around, isComponent } from './shadow-roots.ts';
import { textOf } from './text.ts';
import { fold } from './words/matcher.ts';

/** How far around a field its group may reach, and how far before it its words may stand. */
const FURTHEST = 5;
/** A group has no more parts than this; what has is not gone through. */
const FEW = 12;
const FIELDS = 'input:not([type=hidden]),select,textarea';

/** What is known of a field without what is typed in it. The texts are folded. */
export interface FieldDescription {
  /**
   * What it is called: by the page’s own code, its type first, then to a person, however its labels are tied to it;
   * of the inside of a component, what that is called too.
   */
  words: string;
  /** What else stands around it: hints, the cell, term or text before it. Gathered only when asked for. */
  readonly hint: string;
}

/** Describes a field by what the page says of it. */
export function describeField(field: HTMLInputElement, labelsOf: LabelReader): FieldDescription {
  const owners: Element[] = [field];
  let group: Element = field;
  for (let step = 0; step < FURTHEST; step++) {
    const wider = around(group);
    if (!wider || matches(wider, 'form,body') || wider.childElementCount > FEW) break;
    if (all(wider, FIELDS).length > 1) break;
    group = wider;
    if (isComponent(group)) owners.push(group);
  }
  const referred = (by: 'aria-labelledby' | 'aria-describedby') =>
    attribute(field, by)
      .split(' ')
      .map((id) => (field.getRootNode() as Document | ShadowRoot).getElementById(id))
      .map((element) => (element ? textOf(element) : ''))
      .join(' ');
  const names = attributes(owners, 'type', 'id', 'name', 'formcontrolname', 'autocomplete');
  const labels = attributes(owners, 'label', 'aria-label', 'placeholder', 'title');
  return {
    words: fold(`${names} ${labels} ${labelsOf(field)} ${referred('aria-labelledby')}`),
    get hint() {
      return fold(`${referred('aria-describedby')} ${textOf(group)} ${textBefore(group)}`);
    },
  };
}

/** The text straight before an element, with no other field between. */
function textBefore({ previousSibling: before }: Node, furthest = FURTHEST): string {
  if (!before || !furthest) return '';
  const isElement = before instanceof Element;
  if (isElement && (matches(before, FIELDS) || all(before, FIELDS).length > 0)) return '';
  const text = isElement ? textOf(before) : (before.textContent as string);
  return text.trim() ? text : textBefore(before, furthest - 1);
}
