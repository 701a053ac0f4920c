import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerMessages } from '../src/content-script/answer-messages.ts';
import { type ContentScript, startContentScript } from '../src/content-script/content-script.ts';
import { onFirstActivity } from '../src/content-script/first-activity.ts';
import { whenShown } from '../src/content-script/when-shown.ts';
import { urgent } from '../src/shared/i18n/fr.ts';

/** The content script of the login page, idle until the first activity of a person. */
export default defineUnlistedScript(() => {
  whenShown(document, () => {
    let running: ContentScript | undefined;
    const wake = onFirstActivity(document, (event) => {
      running = startContentScript(document, urgent, event);
    });
    answerMessages(() => running, wake);
  });
});
