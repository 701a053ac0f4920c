import { browser } from '../../src/browser.ts';
import { Message } from '../../src/messages.ts';
import { comeForward } from '../../src/pages/come-forward.ts';
import { runGuide } from '../../src/pages/run-guide.ts';

const guide = runGuide();
browser.runtime.onMessage.addListener((message: unknown) => {
  const { data } = Message.safeParse(message);
  if (data?.type !== 'show-guide') return undefined;
  return guide
    .then(({ show }) => show(data.kind, data.tabId))
    .then(comeForward)
    .then(() => true);
});
