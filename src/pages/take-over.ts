import { earlyPresses } from './early-presses.ts';
import { keepFocus } from './keep-focus.ts';

/**
 * Draws the guide in the place of the screen that was written at build: what was pressed there counts, and what had the
 * focus keeps it. Where nothing had, the title gets it, which is read out then, and Tab goes on from it.
 */
export function takeOver(draw: () => void): void {
  const focused = counterpart(document.activeElement);
  const pressed = earlyPresses().map((control) => ({ control, now: counterpart(control) }));
  keepFocus(draw);
  if (document.activeElement === document.body) {
    (focused() ?? document.querySelector('h1'))?.focus({ preventScroll: true });
  }
  for (const { control, now } of pressed) press(control, now());
}

function press(control: Element, now: HTMLElement | undefined): void {
  if (now instanceof HTMLSelectElement) {
    if (now.value === (control as HTMLSelectElement).value) return;
    now.value = (control as HTMLSelectElement).value;
    now.dispatchEvent(new Event('change'));
  } else now?.click();
}

/** Finds, once it is drawn, what stands in the place of an element; only if it is the same. */
function counterpart(element: Element | null): () => HTMLElement | undefined {
  const way: number[] = [];
  for (let at = element; at && at !== document.body; at = at.parentElement) {
    let index = 0;
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      index++;
    }
    way.unshift(index);
  }
  return () => {
    let at: Element | undefined = document.body;
    for (const index of way) at = at?.children[index];
    return way.length && isSame(at, element) ? (at as HTMLElement) : undefined;
  };
}

/** By its words; what is chosen in it may differ. */
function isSame(one: Element | undefined, other: Element | null): boolean {
  return one?.localName === other?.localName && one?.textContent === other?.textContent;
}
