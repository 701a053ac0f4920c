/**
 * Finds elements under an element, by way of the prototype: in Chromium an `<input name="querySelectorAll">` takes
 * the place of its form's own method for content scripts too (DOM clobbering).
 *
 * @param element perhaps a form
 */
export function allUnder(element: Element, selector: string): NodeListOf<Element> {
  return Element.prototype.querySelectorAll.call(element, selector);
}
