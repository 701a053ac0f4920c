import { globSync, readFileSync } from 'node:fs';

/** Every text of the build and of the replica: digits in it show up without any number being typed. */
export function shownAnyway(extensionDir: string): string {
  const files = globSync([
    `${extensionDir}/**/*.{js,html,css,json}`,
    'test/pages/replica/**/*.{js,html,css}',
  ]);
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}
