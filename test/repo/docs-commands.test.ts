import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeIn, linksIn, markdownFiles } from './markdown.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What npm does by itself. */
const OWN = ['audit', 'ci', 'test', 'version'];

const named = (code: string, pattern: RegExp): string[] =>
  [...code.matchAll(pattern)].map(([, name = '']) => name);

it('finds the documents', () => {
  expect(markdownFiles()).toEqual(
    expect.arrayContaining([
      'README.md',
      'LISEZMOI.md',
      'docs/settings.md',
      'test/pages/README.md',
    ]),
  );
});

describe.each(markdownFiles())('%s', (file) => {
  const code = codeIn(file).join('\n');

  it('names only commands that there are', () => {
    const run = named(code, /\bnpm run ([\w:-]+)/g);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
    const npm = named(code, /\bnpm (?!run\b)([\w:-]+)/g);
    expect(npm.filter((name) => !OWN.includes(name))).toEqual([]);
  });

  it('runs only files that there are', () => {
    const files = [
      ...named(code, /\bnode ((?:scripts|test)\/\S+)/g),
      ...named(code, /--config (\S+)/g),
      ...named(code, /\bvitest run ((?:test\/\S+ ?)+)/g).flatMap((paths) =>
        paths.trim().split(' '),
      ),
    ];
    expect(files.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('has no command that wants a newer Node than a reader may have', () => {
    // npm puts the Node of the packages before the computer's own; a bare `node` does not.
    expect(named(code, /^(node scripts\/\S+)/gm)).toEqual([]);
  });

  it('links only to what is there', () => {
    expect(linksIn(file).filter((path) => !existsSync(path))).toEqual([]);
  });
});
