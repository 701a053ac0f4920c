import { element } from '../dom/element.ts';

/** The parts of the guide's page, from top to bottom. */
export interface Frame {
  header: HTMLElement;
  /** Tells of the page under it. */
  state: HTMLElement;
  main: HTMLElement;
  footer: HTMLElement;
}

/**
 * The parts of this page: those of a screen that was written at build, else new ones. They stay for as long as the page
 * does, for a live region that is put back is read out again.
 *
 * @param state of the page under it
 */
export function guideFrame(state: HTMLElement): Frame {
  const standing = (name: 'header' | 'main' | 'footer'): HTMLElement =>
    document.querySelector<HTMLElement>(name) ?? element(name);
  return { header: standing('header'), state, main: standing('main'), footer: standing('footer') };
}

/** Puts them into the page, where they are not in it. */
export function showFrame({ header, state, main, footer }: Frame): void {
  const parts = [header, state, main, footer];
  if (!parts.every((part) => part.isConnected)) document.body.replaceChildren(...parts);
}
