import { expect } from 'vitest';
import values from '../../scripts/fleet/organisation.json' with { type: 'json' };
import { guide } from '../browsers/guide.ts';
import type { Session } from '../browsers/session.ts';
import { Person, PROVISIONAL } from '../e2e/person.ts';

/**
 * Somebody types a number that does not log in: the notice comes, then the guide, with the organisation's own
 * contact in it.
 */
export async function playMainScenario(session: Session): Promise<void> {
  const person = new Person(await session.newPage());
  await person.types(PROVISIONAL);
  await person.notice.waitFor();
  expect(await person.notice.text('text')).toContain('32 30');
  await person.leavesField();
  const popup = await guide(session).waitForPopup();
  await popup.isAbout('provisional');
  expect(await popup.evaluate('document.body.innerText')).toContain('32\u00a030');
  // Chromium hands the policy over some time after the extension is there.
  const { name, phone } = values.organisation;
  for (const words of [name, phone]) {
    await popup.waitUntil(`document.body.innerText.includes(${JSON.stringify(words)})`, 15_000);
  }
}
