import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerMessages } from '../src/content-script/answer-messages.ts';
import { type ContentScript, startContentScript } from '../src/content-script/content-script.ts';
import { onFirstActivity } from '../src/content-script/first-activity.ts';
import { servedLanguage } from '../src/content-script/login-page/language-of.ts';
import { whenShown } from '../src/content-script/when-shown.ts';
import { urgent } from '../src/shared/i18n/fr.ts';

/** The content script of the login page, idle until the first activity of a person. */
export default defineUnlistedScript(() => {
  whenShown(document, () => {
    let running: ContentScript | undefined;
    // A translator may be there before any person.
    const served = servedLanguage(document);
    const wake = onFirstActivity(document, (event) => {
      running = startContentScript(document, urgent, event, served);
    });
    answerMessages(() => running, wake);
  });
});
