import { unclobbered } from '../unclobbered.ts';

/** Attributes that tell what an element is for. None of them holds what a person types. */
type Telling =
  | 'aria-describedby'
  | 'aria-errormessage'
  | 'aria-label'
  | 'aria-labelledby'
  | 'aria-live'
  | 'autocomplete'
  | 'class'
  | 'formcontrolname'
  | 'id'
  | 'label'
  | 'name'
  | 'placeholder'
  | 'role'
  | 'title'
  | 'type';

/** @returns the attribute, or an empty text where there is none */
export function attribute(element: Element, name: Telling): string {
  return unclobbered(element, 'getAttribute').call(element, name) ?? '';
}

/** All of these attributes of several elements, in a row. */
export function attributes(elements: readonly Element[], ...names: Telling[]): string {
  return elements.flatMap((element) => names.map((name) => attribute(element, name))).join(' ');
}
