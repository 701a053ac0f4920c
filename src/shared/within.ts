/**
 * Waits for an answer, but not for ever.
 *
 * @param ms how long at most, in milliseconds
 * @param otherwise what counts as the answer where there is none by then
 */
export function within<T>(ms: number, answer: Promise<T>, otherwise: T): Promise<T> {
  const tooLate = new Promise<T>((resolve) => {
    setTimeout(resolve, ms, otherwise);
  });
  return Promise.race([answer, tooLate]);
}
