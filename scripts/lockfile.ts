import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { type Lockfile, lockfiles, nameOf, unproven } from './lockfile/unproven.ts';

/**
 * `npm run lockfile`: has every package in the lockfiles come with the hash of what it contains. npm leaves it out for
 * packages of other systems that it did not fetch itself; the registry is asked for those.
 *
 * Prints what was added; ends with 1 where the registry has no hash.
 */
for (const path of lockfiles()) {
  const lockfile = JSON.parse(readFileSync(path, 'utf8')) as Lockfile;
  for (const place of unproven(lockfile)) {
    const { version = '', ...rest } = lockfile.packages[place] ?? {};
    const wanted = `${rest.name ?? nameOf(place)}@${version}`;
    const integrity = hashOf(wanted);
    console.log(
      `${path}: ${wanted} ${integrity ? 'has its hash now' : 'has no hash in the registry'}`,
    );
    if (!integrity) process.exitCode = 1;
    // Where npm would put it, so that npm changes nothing when it writes the file next.
    else lockfile.packages[place] = { version, integrity, ...rest };
  }
  writeFileSync(path, `${JSON.stringify(lockfile, null, 2)}\n`);
}

/** @returns nothing where the registry has no such package */
function hashOf(wanted: string): string {
  const args = ['view', wanted, 'dist.integrity'];
  const { stdout } = spawnSync('npm', args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return stdout.trim();
}
