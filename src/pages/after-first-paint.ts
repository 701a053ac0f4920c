/** A page that nobody sees is never painted; one that takes longer than this, in milliseconds, is not waited for. */
const PAINTED_BY = 500;

/** Waits until the first screen that is written in this page is on the screen; not at all where none is written. */
export async function afterFirstPaint(): Promise<void> {
  if (!document.documentElement.dataset.place) return;
  await new Promise<void>((resolve) => {
    new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
    setTimeout(resolve, PAINTED_BY);
  });
}
