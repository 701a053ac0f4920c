import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseAst } from 'vite';

const CSS_IMPORT = /@import\s+(?:url\()?["']([^"']+)/g;

/**
 * The files of the project that a file imports, by their paths: also for their types alone, and when they are loaded
 * later.
 *
 * @param path of a TypeScript file or a style sheet, from the root of the project
 */
export function importsOf(path: string): string[] {
  const source = readFileSync(path, 'utf8');
  const named = path.endsWith('.css')
    ? [...source.matchAll(CSS_IMPORT)].map(([, name = '']) => name)
    : relativeNamesIn(source);
  // What follows a question mark is a query, or the pattern of a glob, which stands for its folder.
  return named.map((name) => posix.join(posix.dirname(path), name.replace(/\?.*$/, '')));
}

/** Every text in a piece of TypeScript that names a file from where it is: only imports do. */
export function relativeNamesIn(source: string): string[] {
  const names: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, value } = node as { type?: string; value?: unknown };
    if (type === 'Literal' && typeof value === 'string' && /^\.{1,2}\//.test(value))
      names.push(value);
    for (const part of Object.values(node)) walk(part);
  };
  walk(parseAst(source, { lang: 'ts' }));
  return names;
}
