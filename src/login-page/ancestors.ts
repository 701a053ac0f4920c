import { unclobbered } from '../unclobbered.ts';

/** What is around an element, so many steps outwards, the nearest first. */
export function ancestors(element: Element, steps: number): Element[] {
  const wider = steps ? around(element) : null;
  return wider ? [wider, ...ancestors(wider, steps - 1)] : [];
}

/** The element around another: of what stands in a shadow root, at last its host. */
export function around(element: Element): Element | null {
  const parent = unclobbered(element, 'parentNode');
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
