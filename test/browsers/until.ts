/** How long a condition is waited for: patient, since both browsers may share two busy cores. */
export const PATIENCE_MS = 5000;

const PAUSE_MS = 40;

type Truthy<T> = Exclude<T, false | 0 | '' | null | undefined>;

/**
 * Asks again and again until the answer is truthy. An attempt that throws counts as "not yet",
 * since pages and frames come and go under the driver; one that hangs does not outlast the time.
 *
 * @param what named in the error when the time is over
 * @returns the first truthy answer
 * @throws Error after `timeout` milliseconds, with the last failure as its cause
 */
export async function until<T>(
  what: string,
  attempt: () => Promise<T> | T,
  timeout = PATIENCE_MS,
): Promise<Truthy<T>> {
  const deadline = Date.now() + timeout;
  let cause: unknown;
  do {
    try {
      const answer = await Promise.race([attempt(), giveUpAt(deadline)]);
      if (answer) return answer as Truthy<T>;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  } while (Date.now() < deadline);
  const why = cause === undefined ? '' : `: ${cause instanceof Error ? cause.message : cause}`;
  throw new Error(`Waited ${timeout} ms in vain for ${what}${why}`, { cause });
}

async function giveUpAt(time: number): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, time - Date.now())).unref());
  throw new Error('no answer');
}
