import { browser } from '../shared/extension-api/browser.ts';

/** In Chrome since 116; missing in the polyfill's types. */
interface WithContexts {
  getContexts?(filter: { contextTypes: ['POPUP'] }): Promise<unknown[]>;
}

/** Whether the action popup is open, even if it is still loading and receives no messages yet. */
export async function popupIsOpen(): Promise<boolean> {
  const { getContexts }: WithContexts = browser.runtime;
  const popups =
    (await getContexts?.({ contextTypes: ['POPUP'] })) ??
    browser.extension.getViews({ type: 'popup' });
  return popups.length > 0;
}
