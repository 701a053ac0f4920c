import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import AdmZip from 'adm-zip';
import { build } from 'wxt';
import { sourcesAt } from './sources-at.ts';

/** 0.1.0 as it was released. */
export const FIRST_RELEASE = '02c64fb821f9c83fb8160b1aa48ea2ada23c88dd';

/** What its build reads. */
const SOURCES = [
  'entrypoints',
  'public',
  'src',
  'scripts',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/**
 * Builds the product as it stands at a commit, with the tools of today: those of this folder's `node_modules`.
 * What was built once is taken as it is.
 *
 * @param commit of this repository
 * @param root under the project, where the tools are found; made here
 * @returns the unpacked extension for Chromium
 * @throws Error where this clone does not have the commit
 */
export async function buildAt(commit: string, root: string): Promise<string> {
  const output = '.output/chrome-mv3';
  if (!existsSync(root)) {
    const unfinished = `${root}-unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    new AdmZip(sourcesAt(commit, SOURCES)).extractAllTo(unfinished);
    await build({ root: unfinished });
    renameSync(unfinished, root);
  }
  return join(root, output);
}
