/** Lets roots be opened as Firefox does; happy-dom has no such door. */
export function openRoots(): void {
  Object.defineProperty(Element.prototype, 'openOrClosedShadowRoot', {
    configurable: true,
    get(this: Element) {
      return this.shadowRoot;
    },
  });
}

/** Lets none be opened any more: what a file changes in happy-dom's classes, the next one in its thread sees too. */
export function closeRoots(): void {
  Reflect.deleteProperty(Element.prototype, 'openOrClosedShadowRoot');
}

/** Puts markup into the shadow root of an element of the document, or of another root. */
export function root(host: string, html: string, within: ParentNode = document): ShadowRoot {
  const made = (within.querySelector(host) as Element).attachShadow({ mode: 'open' });
  made.innerHTML = html;
  return made;
}
