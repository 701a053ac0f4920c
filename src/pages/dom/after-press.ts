/** How long after the pointer is up its click may come, in milliseconds: on touch screens it comes later. */
const CLICK_WITHIN = 150;
/** How long a press lasts at most, in milliseconds: its end may not have been reported. */
const LONGEST = 5000;

let isPressing = false;
const waiting: (() => void)[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Waits until nothing is being pressed. If a button is redrawn during a press, its click is lost: so code that redraws
 * because of something that happened elsewhere waits here first.
 *
 * @returns resolves at once where nothing is being pressed, by pointer or space bar; else once the click was handled
 */
export function afterPress(): Promise<void> {
  return isPressing ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve();
}

const endAfter = (ms: number): void => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    // The listeners of the click have run, since this is another task.
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
// Only of the window itself: fields and buttons lose the focus in any press.
listen(['blur'], ({ target }) => target instanceof Element || end(0));
// A button may be released outside the window, or over a list of the browser's.
listen(['pointermove'], ({ buttons }) => {
  if (!buttons) end(CLICK_WITHIN);
});
