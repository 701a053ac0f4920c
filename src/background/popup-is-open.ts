import { browser } from '../browser.ts';

/** How long, and how often, a popup is waited for that the browser says it has opened; milliseconds. */
const PATIENCE = 2000;
const PAUSE = 50;

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

/** Waits until the popup is there: Firefox says that it has opened it some time before. */
export async function popupAppears(): Promise<void> {
  for (let waited = 0; waited < PATIENCE && !(await popupIsOpen()); waited += PAUSE) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
