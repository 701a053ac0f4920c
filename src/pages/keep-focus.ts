/** Draws anew, and gives the focus to what stands in the place of what had it, by its `data-keep`. */
export function keepFocus(draw: () => void): void {
  const kept = (document.activeElement as HTMLElement | null)?.dataset.keep;
  draw();
  if (kept) document.querySelector<HTMLElement>(`[data-keep="${kept}"]`)?.focus();
}
