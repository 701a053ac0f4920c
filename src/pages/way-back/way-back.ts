import { browser } from '../../shared/extension-api/browser.ts';
import type { Dictionary } from '../../shared/i18n/dictionary.ts';
import { element } from '../dom/element.ts';
import { pictogram } from '../dom/pictogram.ts';
import { leaveFor } from './leave-for.ts';
import type { PageTab } from './page-tab.ts';

/** The way from a window or tab of the extension back to the login page. */
export interface WayBack {
  /** The button. */
  element: HTMLElement;
  /** Changes the language, or the words after the tab has changed. */
  setTexts(dictionary: Dictionary): void;
}

/**
 * Creates the button that closes this page and brings the login page to the front: in a kiosk there is no other way.
 * Escape does the same, except in a list or field, which may need it. Where the login page is closed or not known, the
 * button only says that it closes.
 *
 * @param loginTab the tab with the login page; its id is removed when it is closed
 * @param onGone called when that tab has been closed
 */
export function wayBack(loginTab: PageTab, onGone: () => void): WayBack {
  const words = element('span');
  const button = element(
    'button',
    { type: 'button', class: 'way-back', 'data-keep': 'way-back' },
    pictogram('back'),
    words,
  );
  let texts: Dictionary | undefined;
  const draw = (): void => {
    if (!texts) return;
    const isKnown = loginTab.id !== undefined;
    words.textContent = isKnown ? texts.guide.backToPage : texts.guide.close;
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
    // A key that is held down was meant for something that is closed by now.
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
    setTexts(dictionary) {
      texts = dictionary;
      draw();
    },
  };
}
