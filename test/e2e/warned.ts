import { expect } from 'vitest';
import type { Person } from './person.ts';

/** Somebody who is warned already. */
export async function warned(person: Person, number = '7'): Promise<Person> {
  await person.types(number);
  await person.isTold('n’ouvre pas');
  return person;
}

/** The notice is there once, says what it has to, and nothing has thrown. */
export async function standsFirm(person: Person): Promise<void> {
  await person.isTold('n’ouvre pas');
  expect(await person.notice.count()).toBe(1);
}
