/**
 * Tells whether an element is rendered, whatever its colours. A hidden copy of a form is not; a form that is fading in is.
 */
export function isVisible(element: Element): boolean {
  // The same question by its two names: until 121, Chrome knew only the older one.
  return element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true });
}
