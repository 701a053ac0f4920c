/**
 * The tab with the web page that a page of the extension is there for. A popup opened from the toolbar is there for the
 * page under it; all others are there for the login page.
 */
export interface PageTab {
  /** Its id; undefined while it is not known, and once it is closed. */
  id: number | undefined;
}
