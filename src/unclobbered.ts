/**
 * Reads a property, or takes a method, of an element or document by way of the prototype: in Chromium an `<input name="after">`
 * takes the place of its form's own `after` for content scripts too, an `<img name="title">` that of the document’s
 * `title` (DOM clobbering).
 *
 * @param node perhaps a form, or a document
 */
export function unclobbered<T extends Element | Document, K extends keyof T>(
  node: T,
  name: K,
): T[K] {
  return Reflect.get((node instanceof Element ? Element : Document).prototype, name, node);
}
