import { element } from '../dom/element.ts';

/** The parts of the guide's page, from top to bottom. */
export interface Frame {
  header: HTMLElement;
  /** Tells the state of the login page. */
  state: HTMLElement;
  main: HTMLElement;
  footer: HTMLElement;
}

/**
 * The parts of this page: those of a screen that was written at build, else new ones. They are never replaced, since a
 * live region that is inserted again is announced again.
 *
 * @param state the part that tells the state of the login page
 */
export function guideFrame(state: HTMLElement): Frame {
  const existing = (name: 'header' | 'main' | 'footer'): HTMLElement =>
    document.querySelector<HTMLElement>(name) ?? element(name);
  return { header: existing('header'), state, main: existing('main'), footer: existing('footer') };
}

/** Inserts them into the page, unless they are in it. */
export function showFrame({ header, state, main, footer }: Frame): void {
  const parts = [header, state, main, footer];
  if (!parts.every((part) => part.isConnected)) document.body.replaceChildren(...parts);
}
