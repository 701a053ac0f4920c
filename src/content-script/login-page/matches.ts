import { unclobbered } from '../unclobbered.ts';

/** `element.matches`, which also works for a form with a field named `matches`. */
export function matches(element: Element, selector: string): boolean {
  return unclobbered(element, 'matches').call(element, selector);
}

/**
 * The first elements within another that match a selector, up to so many: each element that a content script takes has a
 * cost, and some pages have thousands.
 */
export function first(within: ParentNode, selector: string, most: number): Element[] {
  const found =
    within instanceof Element
      ? unclobbered(within, 'querySelectorAll').call(within, selector)
      : within.querySelectorAll(selector);
  return Array.prototype.slice.call(found, 0, most);
}
