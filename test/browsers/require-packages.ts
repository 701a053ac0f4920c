import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { canInstall } from './install-advice.ts';
import { thisMachine } from './machine.ts';

/**
 * Makes sure that programs are there; root on Debian installs them.
 *
 * @param needed Debian's packages, by a file that shows each is there
 * @throws Error that names the missing packages and the command
 */
export function requirePackages(needed: Readonly<Record<string, string>>): void {
  const missing = () =>
    Object.entries(needed).flatMap(([file, name]) => (existsSync(file) ? [] : [name]));
  if (!missing().length) return;
  const command = `apt-get install -y --no-install-recommends ${missing().join(' ')}`;
  if (canInstall(thisMachine)) {
    console.log(`Not here yet: ${command}`);
    const options = {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    } as const;
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['-qq', ...command.split(' ').slice(1)], options);
  }
  if (missing().length) throw new Error(`Packages of Debian are needed, as root: ${command}`);
}
