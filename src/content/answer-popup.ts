import type { ToGuest } from '../messages.ts';
import { api } from './api.ts';
import type { Guest } from './guest.ts';

/**
 * Answers the guide over this tab: what is seen here; and takes the settings when they change.
 *
 * @param guest gives who is awake here
 * @param wake wakes the guest: whoever opens the guide is there
 */
export function answerPopup(guest: () => Guest | undefined, wake: () => void): void {
  api.runtime.onMessage.addListener((message: ToGuest, _sender, sendResponse) => {
    // Nobody but the rest of the extension can send one.
    if (message.type === 'setup') {
      guest()?.setUp(message.setup);
      return;
    }
    if (message.type === 'warned') {
      sendResponse(guest()?.warned());
      return;
    }
    wake();
    sendResponse(guest()?.pageState(message));
  });
}
