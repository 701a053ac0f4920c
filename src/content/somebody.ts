/**
 * By these a page hears of somebody: a pointer over it, a key, a field entered. Not by `input`, which browsers send
 * when they fill in what they remember, with nobody there; nor by `focus`, which the window gets while it loads (Chromium
 * 156.0.8078.108).
 */
const SIGNS = ['focusin', 'keydown', 'pointerdown', 'pointermove'];

/**
 * Waits for the first sign of a person. Until then nothing is searched, measured or observed in the page.
 *
 * @param onCome called once: with that sign, or without one where a field has the focus already
 * @returns does without the sign, for when somebody asks from elsewhere; the second time nothing happens
 */
export function whenSomebodyComes(doc: Document, onCome: (sign?: Event) => void): () => void {
  let isAwake = false;
  const wake = (sign?: Event): void => {
    if (isAwake) return;
    isAwake = true;
    rewritten.disconnect();
    for (const type of SIGNS) window.removeEventListener(type, hear, true);
    onCome(sign);
  };
  // The page can send such events itself.
  const hear = (event: Event): void => {
    if (event.isTrusted) wake(event);
  };
  const listen = (): void => {
    for (const type of SIGNS) window.addEventListener(type, hear, true);
  };
  // A page that writes itself anew (`document.open`) takes our listeners with it. This hears of the root element alone.
  const rewritten = new MutationObserver(listen);
  rewritten.observe(doc, { childList: true });
  listen();
  // `activeElement` would have the browser make its object for the body, at each load.
  if (doc.querySelector(':focus')) wake();
  return wake;
}
