import { afterAll } from 'vitest';

// happy-dom lays nothing out: an element is seen unless it or an ancestor is hidden by attribute or style.
function checkVisibility(this: Element): boolean {
  for (let at: Element | null = this; at; at = at.parentElement) {
    const { display, visibility } = getComputedStyle(at);
    if (display === 'none' || visibility === 'hidden') return false;
    if (at.hasAttribute('hidden')) return false;
  }
  return this.isConnected;
}

Element.prototype.checkVisibility = checkVisibility;
for (const [name, pixels] of Object.entries({
  clientWidth: 600,
  clientHeight: 40,
  scrollHeight: 40,
})) {
  Object.defineProperty(Element.prototype, name, { get: () => pixels, configurable: true });
}
Element.prototype.scrollIntoView ??= () => {};
Object.defineProperty(Element.prototype, 'ariaLabel', {
  get(this: Element) {
    return this.getAttribute('aria-label');
  },
  set(this: Element, label: string) {
    this.setAttribute('aria-label', label);
  },
  configurable: true,
});
// Always idle.
globalThis.requestIdleCallback ??= (act) =>
  Number(setTimeout(act, 0, { didTimeout: false, timeRemaining: () => 50 }));
// Vitest closes the window, which takes the page away; a content script that still watches it would then look once more,
// in the time of the next file.
afterAll(async () => {
  document.replaceChildren();
  await (window as unknown as { happyDOM: { abort(): Promise<void> } }).happyDOM.abort();
});
