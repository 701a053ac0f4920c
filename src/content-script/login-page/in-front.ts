/**
 * Whether a page is in front: its tab is, its window too, and no other program, question of the browser's or popup
 * lies over it. Firefox says of the page in a minimised window that it has the focus, and that it is hidden.
 */
export function isInFront(doc: Document): boolean {
  return !doc.hidden && doc.hasFocus();
}
