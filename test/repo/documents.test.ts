import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CORPUS } from '../corpus/index.ts';
import { SCENARIOS } from '../e2e/scenarios/index.ts';
import { codeIn, markdownFiles, sentencesIn } from './markdown.ts';

/** The texts for the stores stand alone, and say again what others say. */
const documents = markdownFiles().filter((file) => !file.startsWith('store/'));

it('has a README that is read in one go', () => {
  expect(statSync('README.md').size).toBeLessThanOrEqual(6000);
});

it('says no sentence twice', () => {
  const places = new Map<string, string[]>();
  for (const file of documents) {
    for (const sentence of sentencesIn(file)) {
      if (sentence.split(/\s/).length < 7 || !/[.?!]$/.test(sentence)) continue;
      places.set(sentence, [...(places.get(sentence) ?? []), file]);
    }
  }
  expect(places.size).toBeGreaterThan(300);
  expect([...places].filter(([, files]) => files.length > 1)).toEqual([]);
});

it('tells of every command', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const told = ['README.md', 'CONTRIBUTING.md', 'docs/proof.md'].flatMap(codeIn).join('\n');
  const untold = Object.keys(scripts).filter(
    (name) => name !== 'postinstall' && !new RegExp(`npm (run )?${name}(?![\\w:-])`).test(told),
  );
  expect(untold).toEqual([]);
});

describe.each(documents)('%s', (file) => {
  it('names only files that there are', () => {
    const paths = codeIn(file).flatMap(
      (code) => code.match(/^(?:entrypoints|public|scripts|src|store|test)\/[^\s:<>]*$/) ?? [],
    );
    expect(paths.filter((path) => globSync(path).length === 0)).toEqual([]);
  });
});

it('names only tests that there are where the threat model says what shows it', () => {
  const text = readFileSync('docs/threat-model.md', 'utf8');
  const shown = [...text.matchAll(/\((`[^()]+?)\)/g)].flatMap(([, names = '']) =>
    [...names.matchAll(/`([^`\s]+)`/g)].map(([, name = '']) => name),
  );
  expect(shown.length).toBeGreaterThan(50);
  const path = (name: string) => (name.includes('/') ? name : `test/e2e/scenarios/${name}.ts`);
  expect(shown.filter((name) => !existsSync(path(name)))).toEqual([]);
});

describe('docs/proof.md counts', () => {
  const text = readFileSync('docs/proof.md', 'utf8');
  const scenarios = Object.entries(SCENARIOS).flatMap(([group, scenarios]) =>
    Object.keys(scenarios).map((name) => `${group} ${name}`),
  );

  it.each(['', 'the number stays', 'a page that'])('the scenarios of « %s »', (part) => {
    const [, count] =
      text.match(`npm run e2e${part && ` -- -t "${part}"`}\`. (\\d+) scenarios`) ?? [];
    expect(count).toBe(String(scenarios.filter((name) => name.includes(part)).length));
  });

  it('the pages of the corpus', () => {
    expect(text).toContain(`\`npm run corpus\`. ${Object.keys(CORPUS).length} pages`);
  });
});
