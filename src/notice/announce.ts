import { isInFront } from '../login-page/in-front.ts';
import { QUIET } from '../login-page/quiet.ts';

/** Then what is announced is on its way, and stands no longer beside the same words, to be met twice. */
const EMPTY_AFTER = 2000;
/** By letters, in milliseconds: of what a quick voice takes, so that half of it in a slow one is not heard for all. */
const LETTER = 40;

/** Says things to screen readers, when they can be heard. */
export interface Announcer {
  /**
   * Says something once, from the next pause in typing on, instead of what was to be said: at each key screen readers
   * cut what they say.
   */
  say(words: string): void;
  /** A key was pressed, or the window came back: what could not be heard yet is said from its beginning, at the next pause. */
  wait(): void;
  /** Is silent until the next key. */
  pause(): void;
}

/**
 * Makes a live region speak. While it is silent it is not there, lest somebody who reads on meet it empty.
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
    // Screen readers read what changes in a live region that they know already.
    put('', false);
    const after = (ms: number, act: () => void) => setTimeout(act, QUIET + ms);
    timers = [
      after(0, () => {
        // What is in front is being read, the guide perhaps: this waits until somebody is here again.
        if (!isInFront(document)) {
          pause();
          return;
        }
        // Orca 43 takes the same words as last time for a duplicate, and keeps silent.
        tail = tail ? '' : '\u00a0';
        put(pending + tail, false);
      }),
      after(EMPTY_AFTER, () => put('', true)),
      after(pending.length * LETTER, () => {
        // Else something else was read meanwhile.
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
