/**
 * Starts once a document is shown. A page that the browser only prepares (`prerendering`) may never be; what it
 * said would be taken for the tab in front.
 */
export function onceShown(doc: Document, start: () => void): void {
  if ((doc as Document & { prerendering?: boolean }).prerendering) {
    doc.addEventListener('prerenderingchange', start, { once: true });
  } else start();
}
