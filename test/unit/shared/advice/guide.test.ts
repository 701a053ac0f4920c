import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { LETTER } from '../../../../src/pages/handout/letter.ts';
import { LINKS } from '../../../../src/shared/advice/links.ts';
import { partsOf, stepsOf } from '../../../../src/shared/advice/parts.ts';
import { ANSWERS, PLACE_OF_KIND, QUESTIONS } from '../../../../src/shared/advice/questions.ts';
import { PHRASES, type SituationId } from '../../../../src/shared/advice/situation.ts';
import { SITUATIONS } from '../../../../src/shared/advice/situations.ts';
import { type Step as AnyStep, STEPS } from '../../../../src/shared/advice/steps.ts';
import { linksOf } from '../../../../src/shared/advice/ways.ts';
import { CONTACTS } from '../../../../src/shared/facts/contacts.ts';
import { SOURCES } from '../../../../src/shared/facts/sources.ts';
import { guide } from '../../../../src/shared/i18n/fr.ts';
import { PICTOGRAMS } from '../../../../src/shared/look/pictograms.ts';
import { WARNED_KINDS } from '../../../../src/shared/number/kinds.ts';

const oneOf = (record: object) => z.enum(Object.keys(record) as [string, ...string[]]);
const situations = Object.values(SITUATIONS);
const Source = z.strictObject({
  publisher: z.string().check(z.minLength(1)),
  date: z.string().check(z.regex(/^20\d\d(-(0[1-9]|1[0-2])(-[0-3]\d)?)?$/)),
  checked: z.iso.date(),
});
const Step = z.strictObject({
  pictogram: oneOf(PICTOGRAMS),
  source: oneOf(SOURCES),
  trust: z.enum(['high', 'medium']),
  contact: z.optional(oneOf(CONTACTS)),
});

it('says of every source when it was said, and when it was last looked at', () => {
  for (const source of Object.values(SOURCES)) {
    Source.parse(source);
    expect(source.checked >= source.date, `${source.publisher}: looked at before it was said`).toBe(
      true,
    );
  }
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
  for (const situation of situations) {
    expect(SOURCES).toHaveProperty(situation.source);
    const all = stepsOf(situation);
    expect(new Set(all).size).toBe(all.length);
    for (const id of all) used.add(id);
    if (situation.say) used.add(situation.say.phrase);
  }
  expect([...used].sort()).toEqual([...Object.keys(STEPS), ...PHRASES].sort());
});

it('shows every link somewhere', () => {
  const shown = new Set(Object.keys(SITUATIONS).flatMap((id) => linksOf(id as SituationId)));
  expect([...shown].sort()).toEqual(Object.keys(LINKS).sort());
});

it('names no person, and links safely', () => {
  for (const { name, href } of Object.values(CONTACTS)) {
    expect(href).toMatch(/^(https:\/\/|tel:)/);
    expect(name).not.toContain('@');
  }
});

it('has no step that links to a telephone: a computer would leave the page for it', () => {
  const linked = Object.values<AnyStep>(STEPS).flatMap(({ contact }) => contact ?? []);
  for (const contact of linked) expect(CONTACTS[contact].href).toMatch(/^https:/);
  expect(linked).not.toEqual([]);
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

it.each(Object.entries(SITUATIONS))(
  'has a way without a telephone where « %s » says to call',
  (id, { call, atOnce, steps }) => {
    const says = call || steps.some((step) => /32\s30/.test(guide.stepTexts[step]));
    const ways = atOnce.filter((link) => link.endsWith('without-phone'));
    // A letter of somebody without a file would not be true.
    const wanted = id === 'newcomer-without-nir' ? 'request-without-phone' : 'without-phone';
    expect(ways).toEqual(says ? [wanted] : []);
  },
);

it.each(['provisional', 'waiting', 'caf-file'] as const)(
  'shows at once in « %s » the way for who has no file',
  (id) => {
    expect(SITUATIONS[id].atOnce).toContain('no-file');
  },
);

it('shows first of all links what is shown at once', () => {
  expect(linksOf('provisional').slice(0, 2)).toEqual(['no-file', 'without-phone']);
  expect(linksOf('definitive')).toEqual(['declaration', 'refused', 'suspended']);
});

it('offers no letter to who has no file at the Caf: its sentences would not be true', () => {
  for (const id of [
    'newcomer-with-nir',
    'newcomer-without-nir',
    'request-without-phone',
  ] as const) {
    expect(SITUATIONS[id].letter, id).toBe(false);
  }
});

it('rests what stands before the answers on known sources', () => {
  for (const { hintSources = [] } of Object.values(QUESTIONS)) {
    for (const id of hintSources) expect(SOURCES).toHaveProperty(id);
  }
});

it('rests what is ticked in the letter on known sources', () => {
  for (const id of LETTER.ticked.flatMap(({ sources }) => sources))
    expect(SOURCES).toHaveProperty(id);
});

it('tells each part where it is of use', () => {
  expect(partsOf(SITUATIONS.provisional)).toEqual(['prepare', 'say', 'steps', 'avoid']);
  expect(partsOf(SITUATIONS.declaration)).toEqual(['prepare', 'say', 'steps', 'rights', 'avoid']);
  // No words before the papers they are about, and no step before what must not be done.
  expect(partsOf(SITUATIONS['pending-other'])).toEqual(['avoid', 'steps', 'say']);
  expect(stepsOf(SITUATIONS['pending-other'])).toEqual([
    'not-if-asylum',
    'no-ameli',
    'from-consulate',
    'copy-to-cpam',
    'nine-months',
    'tell-the-caf',
    'france-services',
  ]);
});
