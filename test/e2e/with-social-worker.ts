import type { OpenGuide } from '../browsers/open-guide.ts';
import { type Person, PROVISIONAL } from './person.ts';
import type { World } from './world.ts';

/** Somebody beside a social worker, who opens the guide and answers in which language it is to speak. */
export async function withSocialWorker(
  world: World,
  language: string,
  number = PROVISIONAL,
): Promise<[Person, OpenGuide]> {
  await world.set({ socialWorker: true });
  const person = await world.visit();
  await person.types(number);
  await person.notice.click('guide');
  const popup = await world.guide.waitForPopup();
  await popup.waitUntil("document.querySelector('.languages')");
  await popup.click(`.languages [lang=${language}]`);
  // Drawn as soon as the language is stored; the focus moves when the answer has been dealt with.
  await popup.waitUntil("document.activeElement?.matches('main:not(:has(.languages)) h1')");
  return [person, popup];
}
