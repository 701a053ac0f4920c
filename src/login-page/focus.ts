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

/** What has the focus in each root around an element, the innermost first and the document last. */
export function focusedAround(element: Node): (Element | null)[] {
  const root = element.getRootNode();
  const outer = root instanceof ShadowRoot ? focusedAround(root.host) : [];
  return [focusedBeside(element), ...outer];
}
