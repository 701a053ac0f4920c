/** How long after the pointer is up its click may come, in milliseconds: on touch screens it comes later. */
const CLICK_WITHIN = 150;
/** Who holds longer than this, in milliseconds, does not press; or what ended it was not heard. */
const LONGEST = 5000;

let isPressing = false;
const waiting: (() => void)[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * What is drawn anew between the two halves of a press takes the click away with the button. So whoever draws because of
 * something that happened elsewhere waits here first.
 *
 * @returns kept at once where nothing is being pressed, by pointer or space bar; else once the click has been dealt with
 */
export function afterPress(): Promise<void> {
  return isPressing ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve();
}

const endAfter = (ms: number): void => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    // Listeners of the click have run: this is another task.
    isPressing = false;
    for (const go of waiting.splice(0)) go();
  }, ms);
};
const begin = (): void => {
  isPressing = true;
  endAfter(LONGEST);
};
const end = (ms: number): void => {
  if (isPressing) endAfter(ms);
};
const listen = <Name extends keyof WindowEventMap>(
  names: Name[],
  heard: (event: WindowEventMap[Name]) => unknown,
): void => {
  for (const name of names) addEventListener(name, heard, true);
};

listen(['pointerdown'], begin);
listen(['keydown'], ({ key }) => (key === ' ' ? begin() : end(0)));
listen(['pointerup'], () => end(CLICK_WITHIN));
listen(['click', 'change', 'pointercancel', 'keyup'], () => end(0));
// Of the window itself: fields and buttons lose the focus in any press.
listen(['blur'], ({ target }) => target instanceof Element || end(0));
// What was let go outside of the window, or over a list of the browser's own.
listen(['pointermove'], ({ buttons }) => {
  if (!buttons) end(CLICK_WITHIN);
});
