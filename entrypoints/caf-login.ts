import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPopup } from '../src/content/answer-popup.ts';
import { startGuest } from '../src/content/guest.ts';
import { urgent } from '../src/i18n/fr.ts';
import { NOTICE_TAG } from '../src/notice/tag.ts';

/** The content script: the guest on the login page. */
export default defineUnlistedScript(() => {
  // Firefox runs the script anew when the extension is updated, and the old notice no longer works.
  document.querySelector(NOTICE_TAG)?.remove();
  answerPopup(startGuest(document, urgent));
});
