/** How long a popup may take to fit what it shows now, in milliseconds. */
const FITS_WITHIN_MS = 1000;

/**
 * Redraws without losing the person's place: the focus goes to the new element with the same `data-keep`, which stays
 * where it is in the window, and what was opened stays open.
 */
export function keepFocus(draw: () => void): void {
  const focused = document.activeElement as HTMLElement | null;
  const kept = focused?.dataset.keep;
  const before = focused?.getBoundingClientRect().top ?? 0;
  const isOpen = document.querySelector('details')?.open ?? false;
  const isShown = document.querySelector('[aria-expanded="true"]') !== null;
  draw();
  const details = document.querySelector('details');
  if (details) details.open = isOpen;
  if (isShown) expand(document.querySelector('[aria-expanded]'));
  const now = kept && document.querySelector<HTMLElement>(`[data-keep="${kept}"]`);
  if (!now) return;
  now.focus({ preventScroll: true });
  // Whoever pressed it finds it where it was, though what stands above may be longer now.
  const stay = (): void => {
    const moved = now.isConnected ? now.getBoundingClientRect().top - before : 0;
    if (moved) scrollBy({ top: moved, behavior: 'instant' });
  };
  stay();
  // A popup takes the size of larger text later, and lines break elsewhere then.
  addEventListener('resize', stay, { signal: AbortSignal.timeout(FITS_WITHIN_MS) });
}

/** Shows what a button controls, without a click, which would scroll to it. */
function expand(button: Element | null): void {
  const shown = document.getElementById(button?.getAttribute('aria-controls') ?? '');
  if (!button || !shown) return;
  button.setAttribute('aria-expanded', 'true');
  shown.hidden = false;
}
