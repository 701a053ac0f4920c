import { NOTICE_TAG } from '../notice/tag.ts';
import { unclobbered } from '../unclobbered.ts';

interface Opener {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/**
 * Opens the shadow root of an element, a closed one too: to look for a login in it, and not to keep it.
 *
 * @returns nothing where there is none
 */
export function rootOf(element: Element): ShadowRoot | null | undefined {
  // A property in Firefox, a function of its own in Chromium: one that throws once the extension is gone.
  const { dom } = (globalThis as { chrome?: Opener }).chrome ?? {};
  if (!dom) return (element as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
  try {
    // A form has none, and in Chromium the question takes a while for each of its fields.
    const mayHave = element instanceof HTMLElement && !(element instanceof HTMLFormElement);
    return mayHave ? dom.openOrClosedShadowRoot(element) : undefined;
  } catch {
    return element.shadowRoot;
  }
}

/**
 * Tells whether an element is a web component of the page by its name. Others with a root are found by their events;
 * the notice is no part of the page, and says « me connecter » itself.
 */
export function isComponent(element: Element): boolean {
  const name = unclobbered(element, 'localName');
  return name.includes('-') && name !== NOTICE_TAG;
}

/** What the page outside sees of an element: the outermost host around it, or the element itself. */
export function seenOutside(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? seenOutside(root.host) : element;
}
