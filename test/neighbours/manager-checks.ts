import { until } from '../browsers/until.ts';
import { DEFINITIVE, type Person, PROVISIONAL } from '../e2e/person.ts';
import type { Check } from './checks.ts';

/** Until the manager has looked at the form and asked for its logins, in milliseconds. */
const READY = 2500;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Somebody at the field, under which the manager's list is open. */
async function atList(beside: Parameters<Check>[0]): Promise<Person> {
  const person = await beside.visit();
  await pause(READY);
  await person.clicks('#nir');
  await pause(READY / 2);
  return person;
}

/** What is to hold beside a password manager that has a login with each kind of number. */
export const MANAGER_CHECKS: Record<string, Check> = {
  async 'fills in a number that begins with 7: told, and the guide opens once it is left'(beside) {
    const person = await atList(beside);
    await person.presses('Enter');
    await until('the number', async () => (await person.value()) === PROVISIONAL);
    await person.isTold('n’ouvre pas');
    await beside.picture(person, 'filled in');
    await person.leavesField();
    await (await beside.guide.waitForPopup()).isAbout('provisional');
    await beside.guide.closeAll();
    return undefined;
  },

  async 'fills in a number that logs in: nothing is said'(beside) {
    const person = await atList(beside);
    await person.presses('ArrowDown');
    await person.presses('Enter');
    await until('the number', async () => (await person.value()) === DEFINITIVE);
    await person.isLeftInPeace();
    return undefined;
  },

  async 'its list lies over the warning: Escape closes both, the next key brings the warning back'(
    beside,
  ) {
    const person = await atList(beside);
    await person.presses('7');
    await person.notice.waitFor();
    await pause(READY / 2);
    await beside.picture(person, 'list over the warning');
    await person.presses('Escape');
    await person.notice.waitGone();
    await person.presses('8');
    await person.isTold('n’ouvre pas');
    await beside.picture(person, 'list closed');
    // Uncovered: it can be pressed.
    await person.notice.click('close');
    await person.notice.waitGone();
    return undefined;
  },
};
