import { describe, expect, it } from 'vitest';
import { LINKS, nextPlace } from '../../../../src/shared/advice/links.ts';
import { type Part, partsOf, stepsOf } from '../../../../src/shared/advice/parts.ts';
import {
  type AnswerId,
  FIRST_PLACE,
  PLACE_OF_KIND,
  type Place,
  QUESTIONS,
} from '../../../../src/shared/advice/questions.ts';
import type { Situation, SituationId } from '../../../../src/shared/advice/situation.ts';
import { SITUATIONS } from '../../../../src/shared/advice/situations.ts';
import type { StepId } from '../../../../src/shared/advice/steps.ts';
import { waysFrom } from '../../../../src/shared/advice/ways.ts';
import { loadDictionary } from '../../../../src/shared/i18n/dictionaries.ts';
import { LANGUAGE_IDS } from '../../../../src/shared/languages.ts';

/** Where somebody comes who answers so. */
function goal(answers: AnswerId[], from: Place = FIRST_PLACE): Place | undefined {
  let place: Place | undefined = from;
  for (const answer of answers) {
    if (!place || !('question' in place)) return undefined;
    place = QUESTIONS[place.question].answers[answer];
  }
  return place;
}

describe('somebody who answers', () => {
  it.each([
    [['one-or-two', 'yes'], 'definitive'],
    [['one-or-two', 'no'], 'newcomer-with-nir'],
    [['seven-or-eight', 'yes'], 'provisional'],
    [['seven-or-eight', 'no'], 'newcomer-without-nir'],
    [['other', 'long'], 'waiting'],
    [['other', 'short'], 'caf-file'],
    [['none', 'yes'], 'caf-file'],
    [['none', 'no'], 'newcomer-without-nir'],
  ] as [AnswerId[], string][])('%j comes to « %s »', (answers, situation) => {
    expect(goal(answers)).toEqual({ situation });
  });

  it.each([
    [['file-number'], 'caf-file'],
    [['unfinished', 'yes'], 'provisional'],
    [['unfinished', 'no'], 'newcomer-without-nir'],
    [['france-travail', 'seven-or-eight', 'yes'], 'provisional'],
    [['residence-permit', 'none', 'yes'], 'caf-file'],
    [['telephone', 'one-or-two', 'yes'], 'definitive'],
    [['tax-number', 'other', 'long'], 'waiting'],
    [['password', 'one-or-two', 'yes'], 'definitive'],
    [['unsure', 'none', 'no'], 'newcomer-without-nir'],
  ] as [AnswerId[], string][])('%j, asked which number it is, comes to « %s »', (answers, to) => {
    expect(goal(answers, { question: 'which-number' })).toEqual({ situation: to });
  });

  it.each([
    ['protected', 'pending-protected'],
    ['asylum-seeker', 'pending-asylum'],
    ['student', 'pending-student'],
    ['none-of-these', 'pending-other'],
  ] as [AnswerId, string][])('%s, asked who they are, comes to « %s »', (answer, to) => {
    expect(goal([answer], LINKS.pending)).toEqual({ situation: to });
  });

  it('is asked each question in its own words', () => {
    const asked = Object.entries(QUESTIONS).map(([id, { text }]) => `${id}: ${text}`);
    expect(asked).toEqual([
      'first-digit: first-digit',
      'how-long: how-long',
      'which-number: which-number',
      'who: who',
      'with-nir: allocataire',
      'with-provisional: allocataire',
      'without: allocataire',
    ]);
  });
});

it('begins at what the kind at the field calls for', () => {
  expect(PLACE_OF_KIND).toEqual({
    provisional: { situation: 'provisional' },
    waiting: { situation: 'waiting' },
    'caf-file': { question: 'which-number' },
    // What it is, only the person knows.
    'other-form': { question: 'which-number' },
    'other-digit': { question: 'which-number' },
  });
});

/** Every path of the guide from here, up to where it only repeats itself. */
function* pathsFrom(start: Place): Generator<Place[]> {
  const seen = new Set<string>();
  const waiting: Place[][] = [[start]];
  for (const path of waiting) {
    // What decides the way on: where one is, and which answers about oneself one has given.
    const said = path.map((place) => ('situation' in place ? place.situation : place.question));
    const state = [said.at(-1), ...new Set(said.filter((id) => id.startsWith('pending-')))].join();
    if (seen.has(state)) continue;
    seen.add(state);
    yield path;
    waiting.push(...waysFrom(path).map((next) => [...path, next]));
  }
}

const situationsOn = (start: Place): Set<SituationId> => {
  const found = [...pathsFrom(start)].map((path) => path.at(-1) as Place);
  return new Set(found.flatMap((place) => ('situation' in place ? [place.situation] : [])));
};

it('leads to every situation by the questions', () => {
  expect([...situationsOn(FIRST_PLACE)].sort()).toEqual(Object.keys(SITUATIONS).sort());
});

it.each(Object.entries(PLACE_OF_KIND))(
  'leads who typed a number of the kind %s to the first request, without starting over',
  (_kind, place) => {
    expect([...situationsOn(place)]).toContain('newcomer-without-nir');
  },
);

/** Sends to the authorities of the state that somebody may have fled. */
const TO_THE_CONSULATE: readonly StepId[] = ['from-consulate'];

describe('whom France protects, and who asks for asylum', () => {
  const answers = { protected: 'pending-protected', 'asylum-seeker': 'pending-asylum' } as const;

  it.each(Object.entries(answers))('%s is on no path sent to a consulate', (answer, own) => {
    expect(QUESTIONS.who.answers[answer as AnswerId]).toEqual({ situation: own });
    const met = [...situationsOn({ situation: own })];
    expect(met).toContain('declaration');
    const told = met.flatMap((id) => stepsOf(SITUATIONS[id]));
    expect(told.filter((step) => TO_THE_CONSULATE.includes(step))).toEqual([]);
    expect(met.filter((id) => id.startsWith('pending-'))).toEqual([own]);
  });

  it.each(LANGUAGE_IDS)(
    'read of a consulate in no other advice but not to go there, in %s',
    async (id) => {
      const { guide } = await loadDictionary(id);
      const consulate =
        /consul|ambassad|embass|посольств|سفار|سفير|ኤምባሲ|консул|قنصل|کنسول|کونسل|قونسل|ቆንስላ/iu;
      const naming = Object.entries(guide.stepTexts).flatMap(([step, text]) =>
        consulate.test(text) ? [step] : [],
      );
      expect(naming.sort()).toEqual(
        [
          ...TO_THE_CONSULATE,
          'no-consulate-asylum',
          'no-consulate-protected',
          'not-if-asylum',
        ].sort(),
      );
      const elsewhere = [
        guide.situations,
        guide.questions,
        guide.hints,
        guide.phrases,
        guide.links,
      ];
      expect(JSON.stringify(elsewhere)).not.toMatch(consulate);
    },
  );

  it('are asked all other questions as anybody is', () => {
    const path: Place[] = [{ situation: 'pending-asylum' }];
    expect(nextPlace(path, { question: 'without' })).toEqual({ question: 'without' });
    for (const situation of ['refused', 'pending-student', 'pending-other'] as const) {
      expect(nextPlace([{ situation }], LINKS.pending)).toEqual(LINKS.pending);
    }
  });

  it('are told not to go there', () => {
    expect(SITUATIONS['pending-protected'].avoid).toContain('no-consulate-protected');
    expect(SITUATIONS['pending-asylum'].avoid).toContain('no-consulate-asylum');
    // Who has answered otherwise, or was not asked, is warned all the same, before anything else.
    for (const id of ['pending-other', 'pending-student', 'suspended'] as const) {
      expect(stepsOf(SITUATIONS[id])[0], id).toBe('not-if-asylum');
    }
    for (const { rights, avoid, steps } of Object.values(SITUATIONS)) {
      if (rights.includes('papers-or-suspended') || steps.includes('answer-letters')) {
        expect(avoid).toContain('not-if-asylum');
      }
    }
  });

  it('are asked who they are before an office is named', () => {
    for (const [id, { steps }] of Object.entries(SITUATIONS)) {
      if (steps.some((step) => TO_THE_CONSULATE.includes(step) || step.startsWith('ofpra-'))) {
        expect(Object.values(QUESTIONS.who.answers)).toContainEqual({ situation: id });
      }
    }
  });
});

/** All that a situation tells, in the order it is told. */
function advice([id, situation]: [string, Situation]): string {
  const { source, call, atOnce, say, next, letter } = situation;
  const told = (part: Part) =>
    part === 'say'
      ? [`  say to ${say?.to}: ${say?.phrase}`]
      : situation[part].map((step) => `  ${part}: ${step}`);
  return [
    `${id} (${source})`,
    ...(call ? ['  call the Caf'] : []),
    ...atOnce.map((other) => `  at once: ${other}`),
    ...partsOf(situation).flatMap(told),
    ...next.map((other) => `  or else: ${other}`),
    ...(letter ? ['  with a letter'] : []),
  ].join('\n');
}

// People act on it: a change of it is to be seen and meant. `npx vitest run -u test/unit/shared/advice` writes it anew.
it('gives the advice that is written down, word for word', async () => {
  const all = Object.entries(SITUATIONS).map(advice).join('\n\n');
  await expect(`${all}\n`).toMatchFileSnapshot('advice.txt');
});
