import { keepFocus } from '../dom/keep-focus.ts';
import { earlyPresses } from './early-presses.ts';

/** How long to wait at most for a list that is open, in milliseconds. */
const LONGEST = 10_000;

/**
 * Waits while a list of a screen written at build has the focus and nothing was chosen in it: if it were redrawn, it would
 * close.
 */
export async function listClosed(): Promise<void> {
  const list = document.activeElement;
  if (!(list instanceof HTMLSelectElement) || isChosen(list)) return;
  await new Promise<void>((resolve) => {
    for (const type of ['change', 'blur']) {
      // Later, so that the choice has been noted.
      list.addEventListener(type, () => setTimeout(resolve), { once: true });
    }
    setTimeout(resolve, LONGEST);
  });
}

/**
 * Replaces the screen that was written at build by the running guide: what was pressed there still counts, and what had
 * the focus keeps it. Where nothing had it, the title gets it, so that a screen reader reads it and Tab goes on from there.
 */
export function takeOver(draw: () => void): void {
  const focused = counterpart(document.activeElement);
  const chosen = [...document.querySelectorAll('select')].filter(isChosen);
  const early = new Set([...earlyPresses(), ...chosen]);
  const pressed = [...early].map((control) => ({ control, now: counterpart(control) }));
  keepFocus(draw);
  for (const element of [focused(), document.querySelector('h1')]) {
    if (document.activeElement === document.body) element?.focus({ preventScroll: true });
  }
  for (const { control, now } of pressed) press(control, now());
}

/** Whether another item is selected than was written: also where nothing could hear that yet. */
function isChosen(list: HTMLSelectElement): boolean {
  const written = list.querySelector<HTMLOptionElement>('[selected]');
  return written !== null && written.value !== list.value;
}

function press(control: Element, now: HTMLElement | undefined): void {
  // An organisation may have locked it.
  if (now?.matches(':disabled')) return;
  if (now instanceof HTMLSelectElement) {
    if (now.value === (control as HTMLSelectElement).value) return;
    now.value = (control as HTMLSelectElement).value;
    now.dispatchEvent(new Event('change'));
  } else now?.click();
}

/** Finds, once the guide is drawn, the element with the same tag and words as another; of several, the one at its position. */
function counterpart(element: Element | null): () => HTMLElement | undefined {
  if (!(element instanceof HTMLElement) || element === document.body) return () => undefined;
  const { localName, textContent } = element;
  const alike = (): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(localName)].filter(
      (other) => other.textContent === textContent,
    );
  // Also by `isSameNode`: in happy-dom 21.0.4 `closest` gives a list without its proxy.
  const place = alike().findIndex((other) => other === element || other.isSameNode(element));
  return () => alike()[place];
}
