import { browser } from '../../shared/extension-api/browser.ts';
import { isPrivate } from '../../shared/extension-api/is-private.ts';
import { ShowOptions } from '../../shared/messages.ts';
import { bringForward } from './bring-forward.ts';

/**
 * Brings this options page to the front when another guide asks for one: a guide in a private window only from a private
 * one, and the reverse.
 *
 * @param onShown called with the login page's tab that it is for from now on; undefined where there is none
 */
export function whenShownAgain(onShown: (tabId: number | undefined) => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    const { data } = ShowOptions.safeParse(message);
    if (data?.isPrivate !== isPrivate()) return undefined;
    onShown(data.tabId);
    return browser.tabs
      .getCurrent()
      .then(bringForward)
      .then(() => true);
  });
}
