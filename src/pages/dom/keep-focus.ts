/**
 * Redraws without losing the person's place: the focus goes to the new element with the same `data-keep`, and what was
 * opened stays open.
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

/** Shows what a button controls, without a click, which would scroll to it. */
function expand(button: Element | null): void {
  const shown = document.getElementById(button?.getAttribute('aria-controls') ?? '');
  if (!button || !shown) return;
  button.setAttribute('aria-expanded', 'true');
  shown.hidden = false;
}
