import { isInFront } from '../login-page/in-front.ts';
import { TYPING_PAUSE } from '../login-page/typing-pause.ts';

/** By then a screen reader has taken what is announced; the region is emptied, so that nobody meets the same words twice. */
const EMPTY_AFTER = 2000;
/** How long a fast voice takes for a letter, in milliseconds: until all are spoken, a warning counts as not heard. */
const LETTER = 40;

/** Announces to screen readers, at moments when people can hear it. */
export interface Announcer {
  /**
   * Announces something once, at the next pause in typing, in place of what was to be announced: screen readers stop
   * speaking at each key.
   */
  say(words: string): void;
  /** After a key, or when the window is in front again: announces from the start, at the next pause, what was not heard. */
  wait(): void;
  /** Is silent until the next key. */
  pause(): void;
}

/**
 * Makes an announcer of a live region. While there is nothing to announce, the region is hidden, so that nobody who reads
 * the page line by line comes to an empty one.
 *
 * @param region an element with `role="status"`
 */
export function createAnnouncer(region: HTMLElement): Announcer {
  let pending = '';
  let tail = '';
  let timers: ReturnType<typeof setTimeout>[] = [];

  const put = (text: string, hidden: boolean): void => {
    region.textContent = text;
    region.hidden = hidden;
  };
  const pause = (): void => {
    timers.forEach(clearTimeout);
    put('', true);
  };
  const wait = (): void => {
    if (!pending) return;
    pause();
    // Screen readers announce changes only in a live region that is there already.
    put('', false);
    const after = (ms: number, act: () => void) => setTimeout(act, TYPING_PAUSE + ms);
    timers = [
      after(0, () => {
        // Something else is in front and is being read, perhaps the guide: wait until the page is in front again.
        if (!isInFront(document)) {
          pause();
          return;
        }
        // Orca 43 takes the same words as last time for a duplicate and does not read them.
        tail = tail ? '' : '\u00a0';
        put(pending + tail, false);
      }),
      after(EMPTY_AFTER, () => put('', true)),
      after(pending.length * LETTER, () => {
        // Otherwise something else was read meanwhile.
        if (isInFront(document)) pending = '';
      }),
    ];
  };
  return {
    pause,
    wait,
    say(words) {
      pending = words;
      pause();
      wait();
    },
  };
}
