/** Why a browser did not open the popup. */
export type Refusal =
  /** The person closed it while it was loading: no window should open instead. */
  | 'closed'
  /** Something else is in front of the page, for now. */
  | 'behind'
  /** The popup cannot open now, or at all: a window or tab may. */
  | 'refused';

/**
 * By the beginning of the browser's message. Seen in Chromium 156 and Firefox 153, unless another version is named;
 * docs/windows.md says in which situation.
 */
const REFUSALS: readonly (readonly [start: string, refusal: Refusal])[] = [
  ['Failed to open popup.', 'closed'],
  // Both browsers, where another window is in front, or in Chromium a question of its own.
  ['Cannot show popup for an inactive window', 'behind'],
  // Firefox, where a question of its own or a popup is, its own popup too.
  ['openPopup() cannot be called while another panel is open', 'behind'],
  // Chromium, where a popup is, its own too.
  ['Could not find an active browser window.', 'behind'],
  // Chromium, in a kiosk, a full screen, the window of a web application and a popup window.
  ['Browser window has no toolbar.', 'refused'],
  // Firefox before 149.
  ['openPopup requires a user gesture', 'refused'],
];

/** @param error what the browser rejected with; an unknown error counts as a refusal */
export function refusalIn(error: unknown): Refusal {
  const message = error instanceof Error ? error.message : String(error);
  return REFUSALS.find(([start]) => message.startsWith(start))?.[1] ?? 'refused';
}
