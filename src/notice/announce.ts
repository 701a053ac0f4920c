/** Screen readers read what changes in a live region they already know: it is filled a little later. */
const FILL_AFTER = 200;
/** Then it is emptied: the same words stand beside it, and would be met twice. */
const EMPTY_AFTER = 5000;

let timers: ReturnType<typeof setTimeout>[] = [];

/**
 * Makes the live region say something once, instead of what it was about to say.
 *
 * @param region an element with `role="status"`
 */
export function announce(region: HTMLElement, words: string): void {
  const put = (text: string) => () => {
    region.textContent = text;
  };
  timers.forEach(clearTimeout);
  put('')();
  timers = [setTimeout(put(words), FILL_AFTER), setTimeout(put(''), EMPTY_AFTER)];
}
