/** How long to wait for the paint at most, in milliseconds: a page that is not visible is never painted. */
const PAINTED_BY = 500;

/** Waits until the content of this page is on the screen. */
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
