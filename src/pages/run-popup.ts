import { browser } from '../browser.ts';
import { ShowGuide } from '../messages.ts';
import { isPrivate } from '../settings/change.ts';
import { comeForward } from './come-forward.ts';
import { runGuide } from './run-guide.ts';

/** Runs the guide in the popup, or in a page that stands in for it, which comes forward when it is asked for again. */
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
