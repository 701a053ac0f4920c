/**
 * Gets a property or method of an element or document from the prototype. In Chromium an `<input name="after">` replaces
 * the `after` of its form for content scripts too (DOM clobbering).
 *
 * @param node perhaps a form, or a document
 */
export function unclobbered<T extends Element | Document, K extends keyof T>(
  node: T,
  name: K,
): T[K] {
  return Reflect.get((node instanceof Element ? Element : Document).prototype, name, node);
}
