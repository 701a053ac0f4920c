/**
 * The tab with the web page that a page of the extension is there for. A popup opened from the toolbar is there for
 * whatever page it lies over; all others are there for the login page.
 */
export interface PageTab {
  /** The browser's own number of it; undefined while none is known, and once it is closed. */
  id: number | undefined;
}
