import { browser } from 'wxt/browser';
import type { KindAtField, Message } from '../messages.ts';
import type { Guest } from './guest.ts';

/** Answers the popup over this tab: what is at the field, and that another language was chosen. */
export function answerPopup(guest: Guest): void {
  browser.runtime.onMessage.addListener((message: Partial<Message>, _sender, sendResponse) => {
    if (message?.type === 'language-changed') void guest.fetchTexts();
    if (message?.type !== 'kind-at-field') return;
    const reply: KindAtField = { kind: guest.kindAtField() ?? null };
    sendResponse(reply);
  });
}
