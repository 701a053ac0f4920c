import { unclobbered } from '../unclobbered.ts';

/** `element.matches`, of a form too whose fields bear such names. */
export function matches(element: Element, selector: string): boolean {
  return unclobbered(element, 'matches').call(element, selector);
}

/** `element.querySelectorAll`, the same. */
export function all<E extends Element>(within: ParentNode, selector: string): NodeListOf<E> {
  return within instanceof Element
    ? (unclobbered(within, 'querySelectorAll').call(within, selector) as NodeListOf<E>)
    : within.querySelectorAll<E>(selector);
}
