import { browser } from '../browser.ts';
import { element } from '../dom/element.ts';
import { pictogram } from '../dom/pictogram.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { leaveFor } from './leave-for.ts';
import type { PageTab } from './page-tab.ts';

/** The way from a window or tab of ours back to the login page. */
export interface WayBack {
  /** The button. */
  element: HTMLElement;
  /** Says it in another language, or of another tab. */
  speak(own: Dictionary): void;
}

/**
 * Makes the button that closes this page and brings the login page forward: in a kiosk there is no other way. Escape
 * does the same, but in a list or field, which may have a use for it. Where the login page is gone, or not known, it
 * says that it closes.
 *
 * @param loginTab the tab with the login page; it loses its number when it is closed
 * @param onGone told when that has been closed
 */
export function wayBack(loginTab: PageTab, onGone: () => void): WayBack {
  const words = element('span');
  const button = element(
    'button',
    { type: 'button', class: 'way-back', 'data-keep': 'way-back' },
    pictogram('back'),
    words,
  );
  let own: Dictionary | undefined;
  const draw = (): void => {
    if (!own) return;
    const isKnown = loginTab.id !== undefined;
    words.textContent = isKnown ? own.guide.backToPage : own.guide.close;
  };
  let isLeaving = false;
  const leave = async (): Promise<void> => {
    if (isLeaving) return;
    isLeaving = true;
    await leaveFor(loginTab.id).catch(() => {});
    isLeaving = false;
  };
  button.addEventListener('click', leave);
  document.addEventListener('keydown', (event) => {
    const { key, target, repeat, isComposing, defaultPrevented } = event;
    // Held down it was meant for something else, which is closed by now.
    if (key !== 'Escape' || repeat || isComposing || defaultPrevented) return;
    if (target instanceof Element && target.closest('select, input, textarea')) return;
    void leave();
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    if (tabId !== loginTab.id) return;
    loginTab.id = undefined;
    draw();
    onGone();
  });
  return {
    element: button,
    speak(dictionary) {
      own = dictionary;
      draw();
    },
  };
}
