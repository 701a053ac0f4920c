/**
 * Tells whether an element is rendered, whatever its colours. A hidden copy of a form is not; a form that is fading in is.
 */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
