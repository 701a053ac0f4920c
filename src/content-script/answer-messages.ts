import type { ToContentScript } from '../shared/messages.ts';
import { api } from './api.ts';
import type { ContentScript } from './content-script.ts';

/**
 * Answers the guide and the background about this page, and takes new settings from them.
 *
 * @param running gives the content script, once it has started
 * @param wake starts it: a guide is open, so a person is there
 */
export function answerMessages(running: () => ContentScript | undefined, wake: () => void): void {
  api.runtime.onMessage.addListener((message: ToContentScript, _sender, sendResponse) => {
    // Only the rest of the extension can send one.
    if (message.type === 'setup') {
      running()?.setUp(message.setup);
      return;
    }
    if (message.type === 'warned') {
      sendResponse(running()?.warned());
      return;
    }
    wake();
    sendResponse(running()?.pageState(message));
  });
}
