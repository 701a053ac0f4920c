import { all } from './matches.ts';
import { isComponent, rootOf } from './shadow-roots.ts';

/** How many elements of one form or block are looked at; a login has a tenth of them. */
const MOST = 600;

/** The elements in a form or block, in the order of the page, with those in the shadow roots of its components. */
export function elementsIn(scope: Element): Element[] {
  const found: Element[] = [];
  const add = (within: ParentNode | null | undefined): void => {
    for (const element of within ? all(within, '*') : []) {
      if (found.length >= MOST) return;
      found.push(element);
      if (isComponent(element)) add(rootOf(element));
    }
  };
  add(rootOf(scope));
  add(scope);
  return found;
}

/** Those among elements into which a person types, and that Repère can tell apart. */
export function fieldsAmong(elements: readonly Element[]): HTMLInputElement[] {
  return elements.filter(
    (element): element is HTMLInputElement =>
      element instanceof HTMLInputElement &&
      /^(text|tel|number|password|email|date)$/.test(element.type),
  );
}
