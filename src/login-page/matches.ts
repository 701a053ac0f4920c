import { unclobbered } from '../unclobbered.ts';

/** `element.matches`, of a form too whose fields bear such names. */
export function matches(element: Element, selector: string): boolean {
  return unclobbered(element, 'matches').call(element, selector);
}

/**
 * The first elements within another that a selector matches. It stops there: each element costs a little that is given
 * to a content script, and hard pages have thousands.
 */
export function first(within: ParentNode, selector: string, most: number): Element[] {
  const found =
    within instanceof Element
      ? unclobbered(within, 'querySelectorAll').call(within, selector)
      : within.querySelectorAll(selector);
  return Array.prototype.slice.call(found, 0, most);
}
