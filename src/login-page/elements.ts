import { isComponent, rootOf } from './shadow-roots.ts';

/** How many elements of one form or block are looked at; a login has a tenth of them. */
const MOST = 600;
/** More fields than any login has, with a number in one box for each digit, too. */
const MOST_FIELDS = 40;

/** What may hold hundreds of elements, none of which says anything about a form. */
const LEFT_CLOSED = /^(select|datalist|svg)$/;

/**
 * The elements in a form or block, in the order of the page, with those in the shadow roots of its components; without
 * the options of lists and the parts of drawings.
 */
export function elementsIn(scope: Element): Element[] {
  const found: Element[] = [];
  const add = (within: ParentNode | null | undefined): void => {
    if (!within) return;
    // Step by step: a form may hold many more.
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_ELEMENT);
    while (found.length < MOST && step(walker)) {
      const element = walker.currentNode as Element;
      found.push(element);
      if (isComponent(element)) add(rootOf(element));
    }
  };
  add(rootOf(scope));
  add(scope);
  return found;
}

/** Goes to the next element, past the inside of what is left closed. */
function step(walker: TreeWalker): boolean {
  // Of a form this may be a field of that name, and of a shadow root it is nothing: both are gone into.
  const { localName } = walker.currentNode as Element;
  if (!LEFT_CLOSED.test(localName)) return !!walker.nextNode();
  while (!walker.nextSibling()) if (!walker.parentNode()) return false;
  return true;
}

/** The fields among the elements of a form or block, so many as tell what it is for. */
export function tellingFields(elements: readonly Element[]): HTMLInputElement[] {
  return fieldsAmong(elements).slice(0, MOST_FIELDS);
}

/** Those among elements into which a person types, and that Repère can tell apart. */
export function fieldsAmong(elements: readonly Element[]): HTMLInputElement[] {
  return elements.filter(
    (element): element is HTMLInputElement =>
      element instanceof HTMLInputElement &&
      /^(text|tel|number|password|email|date)$/.test(element.type),
  );
}
