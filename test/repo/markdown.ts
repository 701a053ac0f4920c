import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Every Markdown file of the repository. */
export function markdownFiles(): string[] {
  const files = globSync(['*.md', '{.github,docs,findings,scripts,src,store,test}/**/*.md'], {
    exclude: ['test/kits/node_modules'],
  });
  return files.sort();
}

/** What a document tells its reader to run: all that stands in its code. */
export function codeIn(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, code = '']) => code);
  const inline = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  return [...blocks.flatMap((block) => block.split('\n')), ...inline];
}

/** The paths that a document links to, from the top of the repository. */
export function linksIn(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target && !/^[a-z]+:/.test(target))
    .map((target) => join(dirname(file), decodeURI(target)));
}

/** What a document says in words: no commands, pictures, addresses or marks. */
export function textOf(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/```[\s\S]*?```/g, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/`[^`]*`/g, 'code')
    .replace(/^ *(#+|[-*]|\d\.) /gm, '\n')
    .replace(/[*_]/g, '');
}

/** The sentences of a document, one after the other. */
export function sentencesIn(file: string): string[] {
  return textOf(file)
    .split(/\n\n+/)
    .flatMap((part) => part.replace(/\s+/g, ' ').split(/(?<=[.?!:…]) /));
}
