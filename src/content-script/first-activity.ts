/**
 * The events that show that a person is at the page: a pointer over it, a key, a field that gets the focus. Not `input`,
 * which browsers send when they fill in remembered values, nor `focus`, which the window gets while it loads (Chromium
 * 156.0.8078.108): both come with no person there.
 */
const ACTIVITY = ['focusin', 'keydown', 'pointerdown', 'pointermove'];

/**
 * Waits for the first activity of a person. Until then nothing in the page is searched, measured or observed.
 *
 * @param onActivity called once: with that event, or without one where a field has the focus already
 * @returns calls it without an event, for when the page is asked about from outside; the second time nothing happens
 */
export function onFirstActivity(doc: Document, onActivity: (event?: Event) => void): () => void {
  let isAwake = false;
  const wake = (event?: Event): void => {
    if (isAwake) return;
    isAwake = true;
    rewritten.disconnect();
    for (const type of ACTIVITY) window.removeEventListener(type, hear, true);
    onActivity(event);
  };
  // The page can send such events itself.
  const hear = (event: Event): void => {
    if (event.isTrusted) wake(event);
  };
  const listen = (): void => {
    for (const type of ACTIVITY) window.addEventListener(type, hear, true);
  };
  // A page that replaces its document (`document.open`) removes our listeners. This observes the root element alone.
  const rewritten = new MutationObserver(listen);
  rewritten.observe(doc, { childList: true });
  listen();
  // `activeElement` would have the browser create its object for the body, at each load.
  if (doc.querySelector(':focus')) wake();
  return wake;
}
