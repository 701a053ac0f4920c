/** How long, and how often, in milliseconds. */
const PATIENCE = 2000;
const PAUSE = 50;

/**
 * Waits until something is so: browsers say that a page is open some time before it is there.
 *
 * @returns in any case, after two seconds at the latest
 */
export async function patiently(isSo: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < PATIENCE && !(await isSo()); waited += PAUSE) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
