import { seenOutside } from './shadow-roots.ts';

/** Whether an event comes from an element: out of a shadow root, all come from the outermost host. */
export function isFrom(target: EventTarget | null, element: Element): boolean {
  return target === element || target === seenOutside(element);
}

/** Whether an element stands in a shadow root, where the focus moves on unheard. */
export function isInRoot(element: Element): boolean {
  return seenOutside(element) !== element;
}

/** What has the focus in the document or shadow root that an element stands in. */
function focusedBeside(element: Node): Element | null {
  return (element.getRootNode() as Document | ShadowRoot).activeElement;
}

/** Whether an element itself has the focus, in a shadow root too. */
export function isFocused(element: Element): boolean {
  return focusedBeside(element) === element;
}

/**
 * What has the focus beside an element, in the document or around it in whatever root; none where that is the element
 * or something it stands in: there the focus falls to, by a click on a blank or when a screen reader reads on.
 */
export function focusedElsewhere(element: Node): Element | null {
  const focused = focusedBeside(element);
  if (focused) return focused.contains(element) ? null : focused;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? focusedElsewhere(root.host) : null;
}
