import { spawnSync } from 'node:child_process';
import type { BrowserName } from './browser-name.ts';
import { type FoundBrowser, findBrowser } from './find.ts';
import { canInstall, debianPackages, missingBrowser } from './install-advice.ts';
import { type Machine, thisMachine } from './machine.ts';

/**
 * Finds the browser; where it is missing and root may install Debian's packages, installs it first.
 *
 * @param run runs one command and shows what it says; injected in the tests
 * @throws Error that says which browser is missing and the one command to run
 */
export function requireBrowser(
  name: BrowserName,
  machine: Machine = thisMachine,
  run: (command: string, args: readonly string[]) => void = runVisibly,
): FoundBrowser {
  const found = findBrowser(name, machine);
  if (found) return found;

  if (canInstall(machine)) {
    const packages = debianPackages[name];
    console.log(`No ${name} here: installing ${packages.join(' ')} with apt-get.`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', ...packages]);
    const installed = findBrowser(name, machine);
    if (installed) return installed;
  }
  throw new Error(missingBrowser(name, machine));
}

function runVisibly(command: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // A failure shows in what it prints, and in the browser that is still missing afterwards.
  spawnSync(command, args, { stdio: 'inherit', env });
}
