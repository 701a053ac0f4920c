import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { evaluateInWindow } from '../browsers/firefox-window.ts';
import type { Session } from '../browsers/session.ts';
import type { Neighbour } from './catalogue.ts';
import { fetch } from './fetch.ts';

/** A neighbour that runs. */
export interface Installed {
  version: string;
  /** Of its own pages, without a slash at the end. */
  origin: string;
}

/**
 * Installs a neighbour beside our extension.
 *
 * @throws Error where there is none for this browser
 */
export async function install(
  { name, browser }: Session,
  neighbour: Neighbour,
): Promise<Installed> {
  const at = neighbour.at[name];
  if (!at) throw new Error(`${neighbour.name} is not there for ${name}`);
  const folder = resolve(fetch(neighbour.from), at);
  if (neighbour.library) makeExtension(folder, neighbour.library);
  const { version } = readJson(join(folder, 'manifest.json'));
  const id = await browser.installExtension(folder);
  if (name === 'chromium') return { version, origin: `chrome-extension://${id}` };
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;
  const url = await evaluateInWindow<string>(browser, `${policy}.getURL('')`);
  if (!url) throw new Error(`${neighbour.name} has no pages`);
  return { version, origin: url.replace(/\/$/, '') };
}

function makeExtension(folder: string, { file, start }: { file: string; start: string }): void {
  const { name, version } = readJson(join(folder, 'package.json'));
  const manifest = {
    manifest_version: 3,
    name,
    version,
    content_scripts: [
      { matches: ['<all_urls>'], js: [file, 'start.js'], run_at: 'document_start' },
    ],
  };
  writeFileSync(join(folder, 'start.js'), start);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
