/** One open page of the guide, in whatever the browser put it. */
export interface GuideView {
  url(): string;
  /** Runs an expression (it may `await`) inside the page and returns its value as JSON would. */
  evaluate<T>(expression: string): Promise<T>;
  /** A trusted mouse click at the centre of the first element that fits. */
  click(selector: string): Promise<void>;
  /** What the page shows at this moment: a PNG in base64. */
  snapshot(): Promise<string>;
  close(): Promise<void>;
}

export const GUIDE_PAGE = '/popup.html';

/** How the address of every page that the guide may be in begins. */
export const GUIDE_START = '/popup';
