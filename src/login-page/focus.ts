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
export function focusedBeside(element: Node): Element | null {
  return (element.getRootNode() as Document | ShadowRoot).activeElement;
}

/** The same in the roots around that one too, the innermost first and the document last. */
export function focusedAround(element: Node): (Element | null)[] {
  const root = element.getRootNode();
  const outer = root instanceof ShadowRoot ? focusedAround(root.host) : [];
  return [focusedBeside(element), ...outer];
}
