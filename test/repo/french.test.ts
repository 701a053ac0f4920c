import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sentencesIn, textOf } from './markdown.ts';

const FRENCH = ['LISEZMOI.md', 'docs/deploiement.md', 'docs/quand-la-page-change.md'];

const wordsIn = (sentence: string): number =>
  sentence.split(/[\s’]+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

describe.each(FRENCH)('%s', (name) => {
  it('says one idea in at most 15 words', () => {
    const sentences = sentencesIn(name);
    expect(sentences.length).toBeGreaterThan(50);
    expect(sentences.filter((sentence) => wordsIn(sentence) > 15)).toEqual([]);
  });

  it('writes French as French is written', () => {
    const text = textOf(name);
    expect(text, 'an apostrophe is curved').not.toContain("'");
    expect(text, 'a no-break space stands before : ; ? !, and inside « »').not.toMatch(
      / [:;?!»]|« /,
    );
  });
});

it('names the packages by what does not change with the version', () => {
  const file = readFileSync('LISEZMOI.md', 'utf8');
  const names = [...file.matchAll(/`([^`]*\.zip)`/g)].map(([, name]) => name);
  expect(new Set(names)).toEqual(new Set(['-chrome.zip', '-firefox.zip']));
});
