/** Lets roots be opened as Firefox does; happy-dom has no such door. */
export function openRoots(): void {
  Object.defineProperty(Element.prototype, 'openOrClosedShadowRoot', {
    configurable: true,
    get(this: Element) {
      return this.shadowRoot;
    },
  });
}

/** Puts markup into the shadow root of an element of the document, or of another root. */
export function root(host: string, html: string, within: ParentNode = document): ShadowRoot {
  const made = (within.querySelector(host) as Element).attachShadow({ mode: 'open' });
  made.innerHTML = html;
  return made;
}
