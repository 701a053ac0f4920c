// Imported first, so that it sees the beginning of every press.
import '../dom/after-press.ts';

/** Each control once: people press again when nothing happens. */
const early = new Set<Element>();
const note = ({ target }: Event): void => {
  // Links, and elements that open by themselves, need no listener.
  const control = target instanceof Element && target.closest('button, select');
  if (control) early.add(control);
};
const HEARD = ['click', 'change'];

/** Notes from now on what is pressed or selected in a screen written at build, which has no other listeners yet. */
export function hearEarlyPresses(): void {
  for (const type of HEARD) addEventListener(type, note, true);
}

/** The controls that were noted, in order. Nothing is noted afterwards. */
export function earlyPresses(): Element[] {
  for (const type of HEARD) removeEventListener(type, note, true);
  const all = [...early];
  early.clear();
  return all;
}
