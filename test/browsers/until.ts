/** How long a condition is waited for: patient, since both browsers may share two busy cores. */
export const PATIENCE_MS = 10_000;

const PAUSE_MS = 40;

type Truthy<T> = Exclude<T, false | 0 | '' | null | undefined>;

/** How long one attempt is waited for: a driver leaves a question for ever whose page or worker has gone meanwhile. */
const ATTEMPT_MS = 4000;

/**
 * Asks again and again until the answer is truthy. An attempt that throws counts as "not yet", since pages and frames
 * come and go under the driver. One that takes long is asked again, and counts all the same once it answers.
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
  let answer: Truthy<T> | undefined;
  let cause: unknown;
  const ask = async (): Promise<void> => {
    cause = new Error('no answer');
    try {
      answer ??= ((await attempt()) || undefined) as Truthy<T> | undefined;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
  };
  do {
    await Promise.race([ask(), giveUpAfter(Math.min(ATTEMPT_MS, deadline - Date.now()))]);
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  } while (Date.now() < deadline);
  const why = cause === undefined ? '' : `: ${cause instanceof Error ? cause.message : cause}`;
  throw new Error(`Waited ${timeout} ms in vain for ${what}${why}`, { cause });
}

function giveUpAfter(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, Math.max(0, ms)).unref();
  });
}
