import { browser } from '../browser.ts';

/** Chrome's way, since 116, which the polyfill's types do not know. */
interface WithContexts {
  getContexts?(filter: { contextTypes: ['POPUP'] }): Promise<unknown[]>;
}

/** Whether the action popup is open, even if it is still loading and hears no message yet. */
export async function popupIsOpen(): Promise<boolean> {
  const { getContexts }: WithContexts = browser.runtime;
  const popups =
    (await getContexts?.({ contextTypes: ['POPUP'] })) ??
    browser.extension.getViews({ type: 'popup' });
  return popups.length > 0;
}
