/** Between two looks at what a browser has opened, in milliseconds. */
export const PAUSE = 50;

/** Waits that long. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE));
}
