import { type Seen, seePage } from './see.ts';

/** How often the page is looked at while the guide is open, in milliseconds. */
const EVERY = 1000;

/**
 * Looks at the page in a tab for as long as this page is open and seen.
 *
 * @param onSeen told each time
 * @returns ends it
 */
export function watchPage(tabId: number, onSeen: (seen: Seen) => void): () => void {
  let isOver = false;
  const timer = setInterval(async () => {
    if (document.hidden) return;
    const seen = await seePage(tabId);
    if (!isOver) onSeen(seen);
  }, EVERY);
  return () => {
    isOver = true;
    clearInterval(timer);
  };
}
