import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { CONTACTS } from '../../src/guide/contacts.ts';
import {
  ANSWERS,
  FIRST_PLACE,
  PLACE_OF_KIND,
  type Place,
  QUESTIONS,
} from '../../src/guide/questions.ts';
import { PHRASES, SITUATIONS, type SituationId } from '../../src/guide/situations.ts';
import { SOURCES } from '../../src/guide/sources.ts';
import { STEPS } from '../../src/guide/steps.ts';
import { PICTOGRAMS } from '../../src/look/pictograms.ts';
import { WARNED_KINDS } from '../../src/number/kinds.ts';

const oneOf = (record: object) => z.enum(Object.keys(record) as [string, ...string[]]);
const situations = Object.values(SITUATIONS);
const Source = z.strictObject({
  publisher: z.string().check(z.minLength(1)),
  date: z.string().check(z.regex(/^20\d\d(-(0[1-9]|1[0-2])(-[0-3]\d)?)?$/)),
});
const Step = z.strictObject({
  pictogram: oneOf(PICTOGRAMS),
  source: oneOf(SOURCES),
  trust: z.enum(['high', 'medium']),
  contact: z.optional(oneOf(CONTACTS)),
});

it('dates every source', () => {
  for (const source of Object.values(SOURCES)) Source.parse(source);
});

it('refuses a step without a known source, a pictogram and its trust', () => {
  for (const step of Object.values(STEPS)) Step.parse(step);
  const good = { pictogram: 'card', source: 'fas-2021', trust: 'high' };
  Step.parse(good);
  for (const key of Object.keys(good)) {
    expect(() => Step.parse({ ...good, [key]: undefined })).toThrow();
    expect(() => Step.parse({ ...good, [key]: '?' })).toThrow();
  }
});

it('uses every step and every phrase, a step once in a situation', () => {
  const used = new Set<string>();
  for (const { prepare, steps, avoid, say, source } of situations) {
    expect(SOURCES).toHaveProperty(source);
    const all = [...prepare, ...steps, ...avoid];
    expect(new Set(all).size).toBe(all.length);
    for (const id of all) used.add(id);
    if (say) used.add(say.phrase);
  }
  expect([...used].sort()).toEqual([...Object.keys(STEPS), ...PHRASES].sort());
});

it('names no person, and links safely', () => {
  for (const { name, href } of Object.values(CONTACTS)) {
    expect(href).toMatch(/^(https:\/\/|tel:)/);
    expect(name).not.toContain('@');
  }
});

/** Every situation that can be reached from these places. */
function reach(places: Place[]): Set<SituationId> {
  const found = new Set<SituationId>();
  for (const place of places) {
    if ('question' in place) {
      for (const id of reach(Object.values(QUESTIONS[place.question].answers))) found.add(id);
    } else if (!found.has(place.situation)) {
      found.add(place.situation);
      const next = SITUATIONS[place.situation].next;
      for (const id of next) found.add(id);
    }
  }
  return found;
}

it('leads to every situation by the questions', () => {
  expect([...reach([FIRST_PLACE])].sort()).toEqual(Object.keys(SITUATIONS).sort());
});

it('has a beginning for every kind that is warned about', () => {
  expect(Object.keys(PLACE_OF_KIND).sort()).toEqual(Object.keys(WARNED_KINDS).sort());
});

it('uses every answer', () => {
  const used = Object.values(QUESTIONS).flatMap(({ answers }) => Object.keys(answers));
  expect([...new Set(used)].sort()).toEqual([...ANSWERS].sort());
});

it('says words to the Caf only where its number stands', () => {
  for (const { call, say } of situations) if (say?.to === 'caf') expect(call).toBe(true);
});
