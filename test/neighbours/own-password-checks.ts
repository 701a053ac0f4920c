import { until } from '../browsers/until.ts';
import { PROVISIONAL } from '../e2e/person.ts';
import type { Place } from './place.ts';

/** What is to hold where the browser itself remembers a login with a number that begins with 7. */
export const OWN_PASSWORD_CHECKS: Record<string, (place: Place) => Promise<undefined>> = {
  async 'fills it in at load: told by the time somebody comes, and the guide stays shut'(place) {
    const person = await place.visit();
    await until('the number', async () => (await person.value()) === PROVISIONAL);
    await person.comes();
    await person.isTold('n’ouvre pas');
    await place.picture(person, 'own passwords');
    await place.guide.staysShut();
    return undefined;
  },

  async 'and the guide opens once the form is sent'(place) {
    const person = await place.visit();
    await until('the number', async () => (await person.value()) === PROVISIONAL);
    await person.clicks('.btn-majeur-cnaf');
    await (await place.guide.waitForPopup()).isAbout('provisional');
    return undefined;
  },
};
