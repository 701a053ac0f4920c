import { type Seen, seePage } from './see.ts';

/** How often the page is looked at while the guide is open, in milliseconds. */
const EVERY = 1000;
/** The same while the guide is hidden. Browsers slow the timers of hidden pages: once a minute in Chromium. */
const HIDDEN_EVERY = 5000;

/**
 * Looks at the page in a tab for as long as this page is open, and at once when it is shown again.
 *
 * @param onSeen called each time
 * @param alsoHidden whether to look, less often, while this page is minimised or behind others
 * @returns stops it
 */
export function watchPage(
  tabId: number,
  onSeen: (seen: Seen) => void,
  alsoHidden: boolean,
): () => void {
  let isOver = false;
  let last = performance.now();
  const look = async (): Promise<void> => {
    last = performance.now();
    const seen = await seePage(tabId);
    if (!isOver) onSeen(seen);
  };
  const timer = setInterval(() => {
    const isDue = alsoHidden && performance.now() - last >= HIDDEN_EVERY;
    if (!document.hidden || isDue) void look();
  }, EVERY);
  const onShown = (): void => {
    if (!document.hidden) void look();
  };
  document.addEventListener('visibilitychange', onShown);
  return () => {
    isOver = true;
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onShown);
  };
}
