/**
 * Draws the same anew, and leaves people where they were: the focus goes to what stands in the place of what had it,
 * by its `data-keep`, and what was opened stays open.
 */
export function keepFocus(draw: () => void): void {
  const kept = (document.activeElement as HTMLElement | null)?.dataset.keep;
  const isOpen = document.querySelector('details')?.open ?? false;
  const isShown = document.querySelector('[aria-expanded="true"]') !== null;
  draw();
  const details = document.querySelector('details');
  if (details) details.open = isOpen;
  if (isShown) expand(document.querySelector('[aria-expanded]'));
  if (!kept) return;
  document.querySelector<HTMLElement>(`[data-keep="${kept}"]`)?.focus({ preventScroll: true });
}

/** Shows what a button is there for, without a press, which would scroll to it. */
function expand(button: Element | null): void {
  const shown = document.getElementById(button?.getAttribute('aria-controls') ?? '');
  if (!button || !shown) return;
  button.setAttribute('aria-expanded', 'true');
  shown.hidden = false;
}
