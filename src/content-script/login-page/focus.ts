import { seenOutside } from './shadow-roots.ts';

/** Whether an event comes from an element: events from a shadow root name only the outermost host. */
export function isFrom(target: EventTarget | null, element: Element): boolean {
  return target === element || target === seenOutside(element);
}

/** Whether an element is in a shadow root, inside which the focus moves without events outside. */
export function isInRoot(element: Element): boolean {
  return seenOutside(element) !== element;
}

/** The element with the focus in the document or shadow root of an element. */
function focusedBeside(element: Node): Element | null {
  return (element.getRootNode() as Document | ShadowRoot).activeElement;
}

/** Whether an element itself has the focus, in a shadow root too. */
export function isFocused(element: Element): boolean {
  return focusedBeside(element) === element;
}

/**
 * The other element that has the focus, in the root of an element or in one around it; none where the focus is at the
 * element itself or at an element around it, where it goes by a click on a blank or when a screen reader reads on.
 */
export function focusedElsewhere(element: Node): Element | null {
  const focused = focusedBeside(element);
  if (focused) return focused.contains(element) ? null : focused;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? focusedElsewhere(root.host) : null;
}
