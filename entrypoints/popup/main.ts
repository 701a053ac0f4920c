import { browser } from '../../src/browser.ts';
import { ShowGuide } from '../../src/messages.ts';
import { comeForward } from '../../src/pages/come-forward.ts';
import { runGuide } from '../../src/pages/run-guide.ts';
import { isPrivate } from '../../src/settings/change.ts';

const guide = runGuide();
browser.runtime.onMessage.addListener((message: unknown) => {
  const { data } = ShowGuide.safeParse(message);
  if (data?.isPrivate !== isPrivate()) return undefined;
  return guide
    .then(({ show }) => show(data.kind, data.tabId))
    .then(comeForward)
    .then(() => true);
});
