/**
 * Tells whether a person can see and reach an element: rendered, and not hidden from screen readers
 * or made inert. A hidden copy of a form fails here; a form that is just fading in does not.
 */
export function isVisible(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest('[aria-hidden="true"],[inert]')
  );
}
