/** A page that nobody sees is never painted; one that takes longer than this, in milliseconds, is not waited for. */
const PAINTED_BY = 500;

/** Waits until the browser has painted the first screen that is written in this page; not at all where none is. */
export async function afterFirstPaint(): Promise<void> {
  if (!document.documentElement.dataset.place) return;
  await new Promise<void>((resolve) => {
    // The frame that is asked for is painted once its callbacks have run.
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PAINTED_BY);
  });
}
