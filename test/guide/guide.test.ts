import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { ALLOCATAIRE } from '../../src/guide/situations.ts';
import { SOURCES } from '../../src/guide/sources.ts';
import { STEPS } from '../../src/guide/steps.ts';

const IsoDate = z.string().check(z.regex(/^20\d\d(-(0[1-9]|1[0-2])(-[0-3]\d)?)?$/));

it('dates every source and says how far to trust it', () => {
  const Source = z.strictObject({
    publisher: z.string().check(z.minLength(1)),
    date: IsoDate,
    trust: z.enum(['high', 'medium']),
  });
  for (const source of Object.values(SOURCES)) Source.parse(source);
});

it('refuses a step without a known source', () => {
  const Step = z.strictObject({ source: z.enum(Object.keys(SOURCES)) });
  for (const step of Object.values(STEPS)) Step.parse(step);
  expect(() => Step.parse({})).toThrow();
  expect(() => Step.parse({ source: 'hearsay' })).toThrow();
});

it('uses every step, each once in a situation', () => {
  const used = Object.values(ALLOCATAIRE).flat();
  expect(new Set(used).size).toBe(used.length);
  expect([...used].sort()).toEqual(Object.keys(STEPS).sort());
});
