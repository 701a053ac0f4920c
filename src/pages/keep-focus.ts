/**
 * Draws anew, and leaves people where they were: the focus goes to what stands in the place of what had it, by
 * its `data-keep`, and what was opened stays open.
 */
export function keepFocus(draw: () => void): void {
  const kept = (document.activeElement as HTMLElement | null)?.dataset.keep;
  const isOpen = document.querySelector('details')?.open ?? false;
  const isShown = document.querySelector('[aria-expanded="true"]') !== null;
  draw();
  const details = document.querySelector('details');
  if (details) details.open = isOpen;
  if (isShown) document.querySelector<HTMLElement>('[aria-expanded]')?.click();
  if (!kept) return;
  document.querySelector<HTMLElement>(`[data-keep="${kept}"]`)?.focus({ preventScroll: true });
}
