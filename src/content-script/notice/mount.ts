import { unclobbered } from '../unclobbered.ts';
import { overhang } from './overhang.ts';

/** How often the notice is inserted or moved before it gives up in a page that keeps removing it. */
const MOST_INSERTIONS = 40;
/** When it is tried again where it could not be inserted or moved, in milliseconds. */
const AGAIN = 500;
/** Between the notice and what is above it, in CSS pixels. */
const GAP = 8;
/** How long changes of the window's size are collected, in milliseconds. */
const GATHER = 150;

/** Inserts the notice into the page, and keeps it in its place. */
export interface Mount {
  /**
   * Inserts the notice under a field, or moves it to its new place.
   *
   * @param isNew it says something new, so insertions are counted from zero again
   * @param again called when the place may have changed
   * @returns whether it is in the page
   */
  putUnder(field: HTMLInputElement, isNew: boolean, again: () => void): boolean;
  /** Removes it from the page. */
  remove(): void;
}

/**
 * @param card the notice as it is seen, in the root of its host
 * @param placeUnder gives the element to insert the notice after; asked only when something has changed
 */
export function createMount(
  card: HTMLElement,
  placeUnder: (field: HTMLInputElement) => Element | undefined,
): Mount {
  const root = card.getRootNode() as ShadowRoot;
  const { host } = root;
  let at: { field: Element; home: Node | null; sides: (Element | null)[] } | undefined;
  const sides = () => [host.previousElementSibling, host.nextElementSibling];
  let insertions = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again: (() => void) | undefined;

  const later = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      at = undefined;
      again?.();
    }, ms);
  };
  const follow = (): void => later(GATHER);
  /** If the page moved while a mouse button or finger is down, the click would miss. */
  const isPressed = () => document.querySelector(':active');
  /** What hangs out of the element above it must be seen. */
  const keepClear = (): void => {
    const above = host.previousElementSibling;
    if (!above) return;
    let room = overhang(above);
    if (room) {
      const { top } = host.getBoundingClientRect();
      // Among the items of a grid or flexbox the margin adds to the room that is there; elsewhere they collapse.
      const adds = card.getBoundingClientRect().top > top;
      if (adds) room = Math.max(0, room - top + above.getBoundingClientRect().bottom);
    }
    card.style.marginTop = `${GAP + room}px`;
  };

  return {
    putUnder(field, isNew, retry) {
      again = retry;
      if (isNew) insertions = 0;
      const { isConnected, parentNode } = host;
      // An error message that the page adds later may be on the wrong side of the notice.
      const isSame =
        at?.field === field &&
        at.home === parentNode &&
        sides().every((element, side) => element === at?.sides[side]);
      if (isConnected && isSame) {
        requestIdleCallback(() => isPressed() || keepClear());
        return true;
      }
      const place = isConnected && isPressed() ? null : placeUnder(field);
      if (!place) {
        later(AGAIN);
        return isConnected;
      }
      if (host.previousElementSibling !== place) {
        if (insertions++ >= MOST_INSERTIONS) {
          host.remove();
          return false;
        }
        const focused = root.activeElement as HTMLElement | null;
        unclobbered(place, 'after').call(place, host);
        focused?.focus({ preventScroll: true });
      }
      at = { field, home: host.parentNode, sides: sides() };
      // A document that was replaced has lost it; adding one that is still there changes nothing.
      window.addEventListener('resize', follow);
      keepClear();
      return true;
    },
    remove() {
      clearTimeout(timer);
      again = undefined;
      at = undefined;
      host.remove();
    },
  };
}
