import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPopup } from '../src/content/answer-popup.ts';
import { type Guest, startGuest } from '../src/content/guest.ts';
import { onceShown } from '../src/content/once-shown.ts';
import { whenSomebodyComes } from '../src/content/somebody.ts';
import { urgent } from '../src/i18n/fr.ts';
import { languageOf } from '../src/login-page/language-of.ts';

/** The content script: the guest on the login page, asleep until somebody comes. */
export default defineUnlistedScript(() => {
  onceShown(document, () => {
    let guest: Guest | undefined;
    // A translator may come before anybody else.
    const served = languageOf(document);
    const wake = whenSomebodyComes(document, (sign) => {
      guest = startGuest(document, urgent, sign, served);
    });
    answerPopup(() => guest, wake);
  });
});
