/** After so long without a key, in milliseconds, a person has paused in typing. */
export const TYPING_PAUSE = 600;
