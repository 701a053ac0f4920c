// It is to hear the beginning of a press too, long before anybody waits for its end.
import './after-press.ts';

const early: Element[] = [];
const note = ({ target }: Event): void => {
  // Links and what opens by itself need nobody to hear them.
  const control = target instanceof Element && target.closest('button, select');
  if (control) early.push(control);
};
const HEARD = ['click', 'change'];
for (const type of HEARD) addEventListener(type, note, true);

/** What was pressed or chosen in a screen written at build before anything could hear it; nothing is noted after. */
export function earlyPresses(): Element[] {
  for (const type of HEARD) removeEventListener(type, note, true);
  return early.splice(0);
}
