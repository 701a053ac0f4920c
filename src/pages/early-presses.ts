// It is to hear the beginning of a press too, long before anybody waits for its end.
import './after-press.ts';

/** Each once: who sees nothing happen presses again. */
const early = new Set<Element>();
const note = ({ target }: Event): void => {
  // Links and what opens by itself need nobody to hear them.
  const control = target instanceof Element && target.closest('button, select');
  if (control) early.add(control);
};
const HEARD = ['click', 'change'];

/** Notes from now on what is pressed or chosen in a screen written at build, where nothing else hears it yet. */
export function hearEarlyPresses(): void {
  for (const type of HEARD) addEventListener(type, note, true);
}

/** What was noted, in order; nothing is noted after. */
export function earlyPresses(): Element[] {
  for (const type of HEARD) removeEventListener(type, note, true);
  const all = [...early];
  early.clear();
  return all;
}
