/** Screen readers read what changes in a live region they already know: it is filled a little later. */
const FILL_AFTER = 200;
/** Then it is emptied: the same words stand beside it, and would be met twice. */
const EMPTY_AFTER = 8000;

/**
 * Makes a live region say something once.
 *
 * @param region an element with `role="status"`
 * @returns a function that takes the words to say; an empty string takes back what is not yet said
 */
export function announcer(region: HTMLElement): (words: string) => void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  return (words) => {
    timers.forEach(clearTimeout);
    region.textContent = '';
    const write = (text: string) => () => {
      region.textContent = text;
    };
    timers = words
      ? [setTimeout(write(words), FILL_AFTER), setTimeout(write(''), EMPTY_AFTER)]
      : [];
  };
}
