/**
 * Reads a property, or takes a method, of an element by way of the prototype: in Chromium an `<input name="after">`
 * takes the place of its form's own `after` for content scripts too (DOM clobbering).
 *
 * @param element perhaps a form
 */
export function unclobbered<K extends keyof Element>(element: Element, name: K): Element[K] {
  return Reflect.get(Element.prototype, name, element);
}
