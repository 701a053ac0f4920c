import { unclobbered } from '../unclobbered.ts';

/** How often the notice is put in or moved before it leaves a page in peace that keeps removing it. */
const MOST_INSERTIONS = 40;
/** When it is tried again where it could not be put in or moved, in milliseconds. */
const AGAIN = 500;
/** How long changes of the window's size gather, in milliseconds. */
const GATHER = 150;

/** Where the notice stands, and that it goes on standing there. */
export interface Stand {
  /**
   * Puts the notice in under a field, or moves it to where it should stand by now.
   *
   * @param isNews it says something new, and may be put in as often as before
   * @param again called when the place may have become another
   * @returns whether it stands
   */
  under(field: HTMLInputElement, isNews: boolean, again: () => void): boolean;
  /** Takes it away. */
  leave(): void;
}

/**
 * @param root the notice's own, on its host
 * @param placeUnder gives the element to stand after; asked only when something about it has changed
 */
export function createStand(
  root: ShadowRoot,
  placeUnder: (field: HTMLInputElement) => Element | undefined,
): Stand {
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

  return {
    under(field, isNews, retry) {
      again = retry;
      if (isNews) insertions = 0;
      const { isConnected, parentNode } = host;
      // An error of the page that comes later stands next to the notice, on the wrong side of it.
      const isSame =
        at?.field === field &&
        at.home === parentNode &&
        sides().every((element, side) => element === at?.sides[side]);
      if (isConnected && isSame) return true;
      // What moves while a mouse button or finger is down slips from under the click.
      const place = isConnected && document.querySelector(':active') ? null : placeUnder(field);
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
      // The same again is not doubled; and a document written anew has lost it.
      window.addEventListener('resize', follow);
      return true;
    },
    leave() {
      clearTimeout(timer);
      again = undefined;
      at = undefined;
      host.remove();
    },
  };
}
