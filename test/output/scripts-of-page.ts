import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LANGUAGE_IDS, type LanguageId } from '../../src/shared/languages.ts';

const STATIC = /\b(?:import|from)"\.\/([^"]+\.js)"/g;
const LATER = /\bimport\("\.\/([^"]+\.js)"\)/g;

/** What an HTML page of the built extension loads by its tags, and what that needs, by path. */
export function scriptsBeforePaint(build: string, page: string): Set<string> {
  const tags = readFileSync(page, 'utf8').matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g);
  return withImports([...tags].map(([, path]) => join(build, path as string)));
}

/** The same, with what is loaded later: of the dictionaries, that of one language; of policies, nothing. */
export function allScripts(build: string, page: string, language: LanguageId): Set<string> {
  const all = scriptsBeforePaint(build, page);
  for (const path of all) {
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(LATER)) {
      if (isLoaded(name, language)) {
        for (const needed of withImports([join(build, 'chunks', name)])) all.add(needed);
      }
    }
  }
  return all;
}

function isLoaded(chunk: string, language: LanguageId): boolean {
  const [name = ''] = chunk.split('-', 1);
  const isOther = (LANGUAGE_IDS as readonly string[]).includes(name) && name !== language;
  return !isOther && !chunk.startsWith('policy-schema-');
}

function withImports(paths: string[]): Set<string> {
  const all = new Set(paths);
  for (const path of all) {
    if (!existsSync(path)) throw new Error(`${basename(path)} is not in the build`);
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(STATIC)) {
      all.add(join(path, '..', name));
    }
  }
  return all;
}
