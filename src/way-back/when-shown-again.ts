import { browser } from '../browser.ts';
import { ShowOptions } from '../messages.ts';
import { isPrivate } from '../settings/change.ts';
import { bringForward } from './bring-forward.ts';

/**
 * Has these options come to the front when another guide would open some, from as private a window.
 *
 * @param onShown told of the login page's tab that they are for from now on; undefined where there is none
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
