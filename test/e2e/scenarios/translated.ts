import { expect } from 'vitest';
import type { Person } from '../person.ts';
import type { Scenarios, World } from '../world.ts';

const IN_ARABIC = 'هذا الرقم';
const IN_UKRAINIAN = 'Цей номер';
const IN_ENGLISH = 'This number';

/** Names the language at the root element, as the translators of Chrome and of Firefox do. */
const translate = (person: Person, language: string) =>
  person.page.evaluate((to) => {
    document.documentElement.lang = to;
  }, language);

/** What is said of a number in 7 or 8 in the language of the computer, which the options speak. */
async function titleForEverybody({ guide }: World): Promise<string> {
  const options = await guide.openAsPage('/options.html');
  const language = await options.evaluate(() => document.documentElement.lang);
  await options.close();
  const { notice } = await import(`../../../src/shared/i18n/${language}.ts`);
  return notice.warnings.provisional.title;
}

/** Waits until the notice speaks the language that the options speak, and returns its title. */
async function isToldAsEverybody(world: World, person: Person): Promise<string> {
  const title = await titleForEverybody(world);
  await person.page.bringToFront();
  await person.isTold(title);
  return title;
}

export const translated: Scenarios = {
  async 'notice and guide speak what it is read in, until a language is chosen'(world) {
    await world.set({ language: undefined });
    const person = await world.visit();
    await person.types('7');
    await person.notice.waitFor();
    const own = await isToldAsEverybody(world, person);
    await translate(person, 'ar');
    await person.isTold(IN_ARABIC);
    expect(await person.notice.computed('card', 'direction')).toBe('rtl');
    await person.notice.click('guide');
    const guide = await world.guide.waitForPopup();
    await guide.waitUntil("document.documentElement.lang === 'ar'");
    await world.guide.closeAll();

    await translate(person, 'fr');
    await person.isTold(own);

    await world.set({ language: 'en' });
    await person.isTold(IN_ENGLISH);
    await translate(person, 'ar');
    // It is seen a second later, and then the background is asked.
    for (let second = 0; second < 3; second++) await person.waits();
    expect(await person.notice.text('title')).toContain(IN_ENGLISH);
  },

  async 'whoever comes next is spoken to in the language of the computer'(world) {
    await world.set({ language: 'fr', socialWorker: true });
    const person = await world.visit();
    await person.types('7');
    await person.notice.waitFor();
    await world.set({ language: undefined, socialWorker: true });
    const own = await isToldAsEverybody(world, person);
    await translate(person, 'ar');
    await person.isTold(IN_ARABIC);
    await person.notice.click('guide');
    const guide = await world.guide.waitForPopup();
    await guide.waitUntil(
      "document.documentElement.lang === 'ar' && document.querySelector('.new-person')",
    );
    await guide.click('.new-person');
    await guide.waitUntil("document.documentElement.lang !== 'ar'");
    await world.guide.closeAll();
    await person.types('1');
    await person.isTold(own);
  },

  async 'translated before anybody came, it is told in that language'(world) {
    await world.set({ language: undefined });
    const person = await world.visit();
    await translate(person, 'uk');
    await person.types('7');
    await person.isTold(IN_UKRAINIAN);
    await person.notice.click('guide');
    const guide = await world.guide.waitForPopup();
    await guide.waitUntil("document.documentElement.lang === 'uk'");
  },
};
