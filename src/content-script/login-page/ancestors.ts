import { unclobbered } from '../unclobbered.ts';

/** The elements around an element, up to so many, the nearest first. */
export function ancestors(element: Element, steps: number): Element[] {
  const wider = steps ? around(element) : null;
  return wider ? [wider, ...ancestors(wider, steps - 1)] : [];
}

/** The element around another; for the topmost in a shadow root, the host. */
export function around(element: Element): Element | null {
  const parent = unclobbered(element, 'parentNode');
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
