import { expect } from 'vitest';
import type organisation from '../../scripts/fleet/organisation.json';
import { guide } from '../browsers/guide.ts';
import type { Session } from '../browsers/session.ts';
import { Person, PROVISIONAL } from '../e2e/person.ts';

/**
 * Somebody types a number that does not log in: the notice comes, then the guide.
 *
 * @returns what the guide can read of the organisation's values
 */
export async function playMainScenario(session: Session): Promise<typeof organisation> {
  const person = new Person(await session.newPage());
  await person.types(PROVISIONAL);
  await person.notice.waitFor();
  expect(await person.notice.text('text')).toContain('3230');
  await person.leavesField();
  const popup = await guide(session).waitForPopup();
  await popup.isAbout('provisional');
  expect(await popup.evaluate('document.body.innerText')).toContain('3230');
  return popup.evaluate('(globalThis.browser ?? chrome).storage.managed.get(null)');
}
