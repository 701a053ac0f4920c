import { type BrowserName, overrides } from './browser-name.ts';
import type { Machine } from './machine.ts';

const APT_GET = '/usr/bin/apt-get';

/** chromium-l10n: without it Debian's Chromium speaks English only. */
export const debianPackages: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-l10n'],
  firefox: ['firefox-esr'],
};

/** Whether Debian's packages can be installed without asking anyone. */
export function canInstall(machine: Machine): boolean {
  return machine.isRoot && hasApt(machine);
}

/** Says which browser is missing and the one command that brings it. */
export function missingBrowser(name: BrowserName, machine: Machine): string {
  const browser = name === 'firefox' ? 'Firefox' : 'Chromium, Chrome or Edge';
  return [
    `No ${browser} was found on this computer. To install one, run:`,
    `  ${command(name, machine)}`,
    `Or, if it stands somewhere unusual, set ${overrides[name]} to the path of its executable.`,
  ].join('\n');
}

function command(name: BrowserName, machine: Machine): string {
  if (machine.platform === 'darwin') {
    return `brew install --cask ${name === 'firefox' ? 'firefox' : 'google-chrome'}`;
  }
  if (machine.platform === 'win32') {
    return `winget install ${name === 'firefox' ? 'Mozilla.Firefox' : 'Google.Chrome'}`;
  }
  // Both at once: whoever misses one for the tests soon misses the other.
  const packages = Object.values(debianPackages).flat().join(' ');
  return hasApt(machine)
    ? `sudo apt-get install ${packages}`
    : `your package manager's install command for ${debianPackages[name][0]}`;
}

function hasApt({ platform, exists }: Machine): boolean {
  return platform === 'linux' && exists(APT_GET);
}
