import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { download } from './apt-download.ts';
import type { BrowserName } from './browser-name.ts';
import type { OldRelease } from './old-releases.ts';

/**
 * Fetches a browser of another day from Debian and unpacks it beside the computer's own, unless that has been done.
 *
 * @returns the path of what starts it
 * @throws Error where that cannot be done, with what is missing
 */
export function oldBrowser(name: BrowserName, release: OldRelease): string {
  const cache = process.env.REPERE_CACHE ?? join(homedir(), '.cache/repere');
  const folder = join(cache, `${name}-${release.version}`);
  const start = join(folder, 'start');
  if (existsSync(start)) return start;

  console.log(`Fetching ${name} ${release.version} from Debian into ${folder}`);
  mkdirSync(cache, { recursive: true });
  // Under its own name only when all of it is there.
  const unfinished = mkdtempSync(join(cache, 'unfinished-'));
  try {
    for (const file of download(release.packages, join(unfinished, 'apt'))) {
      run('dpkg-deb', '-x', file, unfinished);
    }
    rmSync(join(unfinished, 'apt'), { recursive: true });
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  const libraries = globSync('usr/lib/*-linux-gnu', { cwd: folder }).map((at) => join(folder, at));
  const executable = join(folder, release.executable);
  refuseMissing(name, executable, libraries);
  writeStart(start, executable, libraries);
  return start;
}

/** The browser's own libraries first, for it alone. */
function writeStart(file: string, executable: string, libraries: readonly string[]): void {
  const path = libraries.join(':');
  writeFileSync(
    file,
    `#!/bin/sh\n${path && `export LD_LIBRARY_PATH='${path}'\n`}exec '${executable}' "$@"\n`,
  );
  chmodSync(file, 0o755);
}

function refuseMissing(name: BrowserName, executable: string, libraries: readonly string[]): void {
  const env = { ...process.env, LD_LIBRARY_PATH: libraries.join(':') };
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8', env });
  const missing = [...stdout.matchAll(/(\S+) => not found/g)].map(([, library]) => library);
  if (missing.length) throw new Error(`${name} wants libraries: ${missing.join(' ')}`);
}

function run(command: string, ...args: string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')} failed`);
}
