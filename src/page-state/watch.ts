import { type Seen, seePage } from './see.ts';

/** How often the page is looked at while the guide is open, in milliseconds. */
const EVERY = 1000;
/** While the guide is hidden every so many times only. */
const HIDDEN_EVERY = 5;

/**
 * Looks at the page in a tab for as long as this page is open, and at once when it is shown again.
 *
 * @param onSeen told each time
 * @param alsoHidden whether to look while this page is minimised or behind others too, if less often
 * @returns ends it
 */
export function watchPage(
  tabId: number,
  onSeen: (seen: Seen) => void,
  alsoHidden: boolean,
): () => void {
  let isOver = false;
  let times = 0;
  const look = async (): Promise<void> => {
    const seen = await seePage(tabId);
    if (!isOver) onSeen(seen);
  };
  const timer = setInterval(() => {
    times++;
    if (!document.hidden || (alsoHidden && times % HIDDEN_EVERY === 0)) void look();
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
