import { browser } from '../../shared/extension-api/browser.ts';
import { isPrivate } from '../../shared/extension-api/is-private.ts';
import { ShowGuide } from '../../shared/messages.ts';
import { comeForward } from './come-forward.ts';
import { runGuide } from './run-guide.ts';

/** Runs the guide in the popup, or in a page that replaces it, which comes to the front when it is asked for again. */
export function runPopup(): void {
  const guide = runGuide();
  browser.runtime.onMessage.addListener((message: unknown) => {
    const { data } = ShowGuide.safeParse(message);
    if (data?.isPrivate !== isPrivate()) return undefined;
    return guide
      .then(({ show }) => show(data.kind, data.tabId))
      .then(comeForward)
      .then(() => true);
  });
}
