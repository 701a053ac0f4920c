/** A page that nobody sees is never painted; one that takes longer than this, in milliseconds, is not waited for. */
const PAINTED_BY = 500;

/** Waits until what is written in this page is on the screen. */
export async function afterFirstPaint(): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = new PerformanceObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'paint', buffered: true });
    setTimeout(resolve, PAINTED_BY);
  });
}
