import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf } from './imports.ts';

/**
 * The parts of each folder of `src/`, the lowest first. A part may import those of the lines before its own, types too;
 * parts in the same line may not import each other. Every folder may import `shared/`, and no other one.
 */
const ORDER: Record<string, readonly (readonly string[])[]> = {
  shared: [
    [
      'within.ts',
      'languages.ts',
      'login-host.ts',
      'look/',
      'extension-api/',
      'facts/',
      'login-words/',
    ],
    ['number/', 'settings/'],
    ['advice/'],
    ['i18n/'],
    ['setup.ts'],
    ['messages.ts'],
    ['session/'],
  ],
  'content-script': [
    ['unclobbered.ts', 'notice-tag.ts'],
    ['login-page/'],
    ['notice/', 'visit.ts'],
    [''],
  ],
  background: [['']],
  pages: [
    ['dom/'],
    ['page-state/', 'organisation/'],
    ['way-back/'],
    ['guide/', 'handout/', 'options/'],
  ],
};

/** Where a file is in that order; nowhere if it is in none of the parts. */
function placeOf(path: string): { folder: string; layer: number; part: string } | undefined {
  for (const [folder, layers] of Object.entries(ORDER)) {
    for (const [layer, parts] of layers.entries()) {
      // An empty part is all that no other one of the folder has: it is in the last line.
      const part = parts.find((it) => path.startsWith(`src/${folder}/${it}`));
      if (part !== undefined) return { folder, layer, part };
    }
  }
  return undefined;
}

/** Whether a file may import another, by their paths. */
function mayImport(path: string, imported: string): boolean {
  const [from, to] = [placeOf(path), placeOf(imported)];
  if (!from || !to) return false;
  if (from.folder !== to.folder) return to.folder === 'shared';
  return from.part === to.part || to.layer < from.layer;
}

const files = globSync('src/**/*.{ts,css}').map((path) => path.replaceAll('\\', '/'));

it.each(files)('%s has its place in the order, and imports nothing above it', (path) => {
  expect(placeOf(path), 'in no part of the order').toBeDefined();
  expect(importsOf(path).filter((imported) => !mayImport(path, imported))).toEqual([]);
});

it('has no part that is not there', () => {
  const used = new Set(files.map(placeOf).map((place) => `${place?.folder}/${place?.part}`));
  const parts = Object.entries(ORDER).flatMap(([folder, layers]) =>
    layers.flat().map((part) => `${folder}/${part}`),
  );
  expect(parts.filter((part) => !used.has(part))).toEqual([]);
});

describe('the check itself', () => {
  it.each([
    ['src/shared/number/rules.ts', 'src/shared/facts/sources.ts', true],
    ['src/shared/number/rules.ts', 'src/shared/number/kinds.ts', true],
    ['src/shared/facts/sources.ts', 'src/shared/number/rules.ts', false],
    ['src/shared/facts/sources.ts', 'src/shared/login-words/words.ts', false],
    ['src/background/answer.ts', 'src/shared/messages.ts', true],
    ['src/shared/messages.ts', 'src/background/answer.ts', false],
    ['src/background/answer.ts', 'src/content-script/ask.ts', false],
    ['src/content-script/ask.ts', 'src/content-script/visit.ts', true],
    ['src/content-script/visit.ts', 'src/content-script/ask.ts', false],
    ['src/background/answer.ts', 'test/setup.ts', false],
  ])('%s, importing %s: %s', (path, imported, expected) =>
    expect(mayImport(path, imported)).toBe(expected),
  );
});
