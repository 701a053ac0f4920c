import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPopup } from '../src/content/answer-popup.ts';
import { startGuest } from '../src/content/guest.ts';
import { onceShown } from '../src/content/once-shown.ts';
import { urgent } from '../src/i18n/fr.ts';

/** The content script: the guest on the login page. */
export default defineUnlistedScript(() => {
  onceShown(document, () => answerPopup(startGuest(document, urgent)));
});
