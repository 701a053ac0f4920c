/**
 * Starts when a document is shown. A page that the browser prerenders may never be; what it said would be taken for the
 * tab in front.
 */
export function whenShown(doc: Document, start: () => void): void {
  if ((doc as Document & { prerendering?: boolean }).prerendering) {
    doc.addEventListener('prerenderingchange', start, { once: true });
  } else start();
}
