import { NOTICE_TAG } from '../notice-tag.ts';
import { unclobbered } from '../unclobbered.ts';

interface Opener {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/**
 * The shadow root of an element, also a closed one: to look for a login in it, never to be stored.
 *
 * @returns nothing where there is none
 */
export function rootOf(element: Element): ShadowRoot | null | undefined {
  // A property in Firefox; in Chromium a function, which throws once the extension is removed.
  const { dom } = (globalThis as { chrome?: Opener }).chrome ?? {};
  if (!dom) return (element as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
  try {
    // Forms and lists have none, and in Chromium the call takes longer the more fields or options they have: with the
    // square of their number (156.0.8078.108: 105 ms for a list of 4,000).
    const isLong = element instanceof HTMLFormElement || element instanceof HTMLSelectElement;
    return element instanceof HTMLElement && !isLong
      ? dom.openOrClosedShadowRoot(element)
      : undefined;
  } catch {
    return element.shadowRoot;
  }
}

/**
 * Tells by its name whether an element is a web component of the page. Other elements with a shadow root are found by
 * their events. The notice is no part of the page, and has « me connecter » in its own words.
 */
export function isComponent(element: Element): boolean {
  const name = unclobbered(element, 'localName');
  return name.includes('-') && name !== NOTICE_TAG;
}

/** The element that events outside its shadow root name in its place: the outermost host around it, or itself. */
export function seenOutside(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? seenOutside(root.host) : element;
}
