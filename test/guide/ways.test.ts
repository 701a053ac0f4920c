import { describe, expect, it } from 'vitest';
import {
  type AnswerId,
  FIRST_PLACE,
  PLACE_OF_KIND,
  type Place,
  QUESTIONS,
} from '../../src/guide/questions.ts';
import { SITUATIONS, type Situation } from '../../src/guide/situations.ts';

/** Where somebody comes who answers so. */
function goal(answers: AnswerId[]): Place | undefined {
  let place: Place | undefined = FIRST_PLACE;
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

  it('is asked each question in its own words', () => {
    const asked = Object.entries(QUESTIONS).map(([id, { text }]) => `${id}: ${text}`);
    expect(asked).toEqual([
      'first-digit: first-digit',
      'how-long: how-long',
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
    'caf-file': { situation: 'caf-file' },
    'foreigner-file': { question: 'without' },
  });
});

/** All that a situation tells, in the order it is told. */
function advice([id, situation]: [string, Situation]): string {
  const { source, call, prepare, say, steps, avoid, next, letter } = situation;
  return [
    `${id} (${source})`,
    ...(call ? ['  call the Caf'] : []),
    ...prepare.map((step) => `  prepare: ${step}`),
    ...(say ? [`  say to ${say.to}: ${say.phrase}`] : []),
    ...steps.map((step) => `  do: ${step}`),
    ...avoid.map((step) => `  avoid: ${step}`),
    ...next.map((other) => `  or else: ${other}`),
    ...(letter ? ['  with a letter'] : []),
  ].join('\n');
}

// People act on it: a change of it is to be seen and meant. `npx vitest run -u test/guide` writes it anew.
it('gives the advice that is written down, word for word', async () => {
  const all = Object.entries(SITUATIONS).map(advice).join('\n\n');
  await expect(`${all}\n`).toMatchFileSnapshot('advice.txt');
});
