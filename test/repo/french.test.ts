// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const file = readFileSync('LISEZMOI.md', 'utf8');

/** What is read as sentences: no commands, pictures, addresses or marks. */
const prose = file
  .replace(/```[\s\S]*?```/g, '')
  .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
  .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
  .replace(/`[^`]*`/g, 'code')
  .replace(/^(#+|[-*]|\d\.) /gm, '\n')
  .replace(/[*_]/g, '');

const sentences = prose
  .split(/\n\n+/)
  .flatMap((part) => part.replace(/\s+/g, ' ').split(/(?<=[.?!:…]) /));

it('says one idea in at most 15 words', () => {
  const wordsOf = (sentence: string) =>
    sentence.split(/[\s’]+/).filter((word) => /[\p{L}\d]/u.test(word));
  expect(sentences.length).toBeGreaterThan(100);
  expect(sentences.filter((sentence) => wordsOf(sentence).length > 15)).toEqual([]);
});

it('writes French as French is written', () => {
  expect(prose, 'an apostrophe is curved').not.toContain("'");
  expect(prose, 'a no-break space stands before : ; ? !, and inside « »').not.toMatch(
    / [:;?!»]|« /,
  );
});

it('names the packages by what does not change with the version', () => {
  const names = [...file.matchAll(/`([^`]*\.zip)`/g)].map(([, name]) => name);
  expect(new Set(names)).toEqual(new Set(['-chrome.zip', '-firefox.zip']));
});
