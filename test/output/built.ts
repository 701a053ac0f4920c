import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders that are shipped, one for each browser family. */
export const BUILDS = ['.output/chrome-mv3', '.output/firefox-mv3'] as const;

/** The parts of a manifest that are checked. */
export interface Manifest {
  permissions: string[];
  content_scripts: unknown[];
  content_security_policy: { extension_pages: string };
  minimum_chrome_version: string;
  browser_specific_settings: { gecko: { strict_min_version: string } };
  [key: string]: unknown;
}

export function manifestOf(build: string): Manifest {
  return JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
}

/** The paths of all files of a build that end so. */
export function filesOf(build: string, ending = ''): string[] {
  return readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name));
}
