import { browser } from 'wxt/browser';
import type { KindAtField, Message } from '../messages.ts';
import type { WarnedKind } from '../number/kinds.ts';

/** Answers the popup that asks what is at the field of this tab: a category, or null where there is none. */
export function answerPopup(kindAtField: () => WarnedKind | undefined): void {
  browser.runtime.onMessage.addListener((message: Partial<Message>, _sender, sendResponse) => {
    if (message?.type !== 'kind-at-field') return;
    const reply: KindAtField = { kind: kindAtField() ?? null };
    sendResponse(reply);
  });
}
