// @vitest-environment node
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf } from './imports.ts';

/**
 * The parts of `src/`, the lowest first. A part may import those above it in this list, types too, and none below it;
 * parts in the same line may not import each other.
 */
const LAYERS: readonly (readonly string[])[] = [
  ['unclobbered.ts', 'within.ts', 'notice-tag.ts', 'languages.ts', 'login-host.ts', 'look/'],
  ['extension-api/', 'facts/', 'login-words/'],
  ['number/', 'settings/'],
  ['guide/'],
  ['i18n/'],
  ['setup.ts'],
  ['messages.ts'],
  ['session/', 'dom/', 'login-page/'],
  ['notice/', 'visit.ts', 'page-state/', 'organisation/', 'handout/', 'background/'],
  ['content-script/', 'way-back/'],
  ['pages/'],
];

/** The place in that list of the part that a file is in; none where it is in no part. */
function layerOf(path: string): { layer: number; part: string } | undefined {
  for (const [layer, parts] of LAYERS.entries()) {
    const part = parts.find((it) =>
      it.endsWith('/') ? path.startsWith(`src/${it}`) : path === `src/${it}`,
    );
    if (part) return { layer, part };
  }
  return undefined;
}

/** Whether a file may import another, by their paths. */
function mayImport(path: string, imported: string): boolean {
  const [from, to] = [layerOf(path), layerOf(imported)];
  return !!from && !!to && (from.part === to.part || to.layer < from.layer);
}

const files = globSync('src/**/*.{ts,css}').map((path) => path.replaceAll('\\', '/'));

it.each(files)('%s has its place in the order, and imports nothing above it', (path) => {
  expect(layerOf(path), 'in no part of the list').toBeDefined();
  expect(importsOf(path).filter((imported) => !mayImport(path, imported))).toEqual([]);
});

it('has no part that is not there', () => {
  const used = new Set(files.map((path) => layerOf(path)?.part));
  expect(LAYERS.flat().filter((part) => !used.has(part))).toEqual([]);
});

describe('the check itself', () => {
  it.each([
    ['src/number/rules.ts', 'src/facts/sources.ts', true],
    ['src/number/rules.ts', 'src/number/kinds.ts', true],
    ['src/facts/sources.ts', 'src/number/rules.ts', false],
    ['src/facts/sources.ts', 'src/login-words/words.ts', false],
    ['src/number/rules.ts', 'test/setup.ts', false],
  ])('%s, importing %s: %s', (path, imported, expected) =>
    expect(mayImport(path, imported)).toBe(expected),
  );
});
