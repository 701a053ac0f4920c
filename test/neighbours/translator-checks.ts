import { WAITING } from '../e2e/person.ts';
import { translate } from './firefox-translation.ts';
import type { Place } from './place.ts';

/** What is to hold on a page that Firefox translates. */
export const TRANSLATOR_CHECKS: Record<string, (place: Place) => Promise<undefined>> = {
  async 'to a language of ours: notice and guide speak it, in our own words'(place) {
    await place.speak(undefined);
    const person = await place.visit();
    await person.types('7');
    await person.notice.waitFor();
    await translate(place.session.browser, 'ar');
    await person.isTold('هذا الرقم');
    await place.picture(person, 'translated');
    await person.notice.click('guide');
    const guide = await place.guide.waitForPopup();
    await guide.waitUntil("document.documentElement.lang === 'ar'");
    await place.guide.closeAll();
    return undefined;
  },

  async 'in French, where that was chosen: Firefox translates it like the rest of the page'(place) {
    await place.speak('fr');
    const person = await place.visit();
    await person.types('7');
    await person.notice.waitFor();
    await translate(place.session.browser, 'ar');
    await person.isTold('[fr to ar]');
    // What Firefox wrote there is in the way of no other warning.
    await person.presses('Backspace');
    await person.types(WAITING);
    await person.isTold('PEUT-ÊTRE');
    return undefined;
  },
};
