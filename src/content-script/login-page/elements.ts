import { isComponent, rootOf } from './shadow-roots.ts';

/** How many elements of one form or block are looked at; a login has a tenth of them. */
const MOST = 600;
/** More fields than any login has, even one with a box for each digit. */
const MOST_FIELDS = 40;

/** Elements that may hold hundreds of others, none of which says anything about a form. */
const SKIPPED = /^(select|datalist|svg)$/;

/**
 * The elements in a form or block, in document order, with those in the shadow roots of its components; without the
 * options of lists and the parts of drawings.
 */
export function elementsIn(scope: Element): Element[] {
  const found: Element[] = [];
  const add = (within: ParentNode | null | undefined): void => {
    if (!within) return;
    // Step by step, since a form may hold many more.
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

/** Goes to the next element, without entering those that are skipped. */
function step(walker: TreeWalker): boolean {
  // In a form this may be a field of that name, and in a shadow root it is undefined: both are entered.
  const { localName } = walker.currentNode as Element;
  if (!SKIPPED.test(localName)) return !!walker.nextNode();
  while (!walker.nextSibling()) if (!walker.parentNode()) return false;
  return true;
}

/** The fields among the elements of a form or block: as many as are needed to tell what it is for. */
export function tellingFields(elements: readonly Element[]): HTMLInputElement[] {
  return fieldsAmong(elements).slice(0, MOST_FIELDS);
}

/** The text fields among some elements, of the types that Repère knows. */
export function fieldsAmong(elements: readonly Element[]): HTMLInputElement[] {
  return elements.filter(
    (element): element is HTMLInputElement =>
      element instanceof HTMLInputElement &&
      /^(text|tel|number|password|email|date)$/.test(element.type),
  );
}
