import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Machine } from './machine.ts';
import { requireBrowser } from './provision.ts';

const files = new Set<string>();
const run = vi.fn<(command: string, args: readonly string[]) => void>();

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => {
  files.clear();
  vi.resetAllMocks();
});

function machine(platform: NodeJS.Platform, isRoot = false): Machine {
  return { platform, env: {}, isRoot, exists: (path) => files.has(path) };
}

test('takes an installed browser as it is', () => {
  files.add('/usr/bin/chromium');
  expect(requireBrowser('chromium', machine('linux'), run).path).toBe('/usr/bin/chromium');
  expect(run).not.toHaveBeenCalled();
});

test('installs Debian’s packages when root', () => {
  files.add('/usr/bin/apt-get');
  run.mockImplementation((_, args) => {
    if (args.includes('install')) files.add('/usr/bin/chromium');
  });
  expect(requireBrowser('chromium', machine('linux', true), run).path).toBe('/usr/bin/chromium');
  expect(run.mock.calls.map(([command, [verb]]) => `${command} ${verb}`)).toEqual([
    'apt-get update',
    'apt-get install',
  ]);
  expect(run.mock.lastCall?.[1].slice(-2)).toEqual(['chromium', 'chromium-l10n']);
});

test('says the command when the installation brought nothing', () => {
  files.add('/usr/bin/apt-get');
  expect(() => requireBrowser('firefox', machine('linux', true), run)).toThrow('sudo apt-get');
  expect(run).toHaveBeenCalledTimes(2);
});

test.each([
  ['linux', 'chromium', '  sudo apt-get install chromium chromium-l10n firefox-esr\n'],
  ['linux', 'firefox', '  sudo apt-get install chromium chromium-l10n firefox-esr\n'],
  ['darwin', 'chromium', '  brew install --cask google-chrome\n'],
  ['darwin', 'firefox', '  brew install --cask firefox\n'],
  ['win32', 'chromium', '  winget install Google.Chrome\n'],
  ['win32', 'firefox', '  winget install Mozilla.Firefox\n'],
] as const)('says the one command on %s for a missing %s', (platform, name, command) => {
  if (platform === 'linux') files.add('/usr/bin/apt-get');
  const require = () => requireBrowser(name, machine(platform), run);
  expect(require).toThrow(command);
  expect(require).toThrow(name === 'firefox' ? 'No Firefox' : 'No Chromium');
  expect(require).toThrow(name === 'firefox' ? 'REPERE_FIREFOX' : 'REPERE_CHROMIUM');
  expect(run).not.toHaveBeenCalled();
});

test('does not speak of apt-get where there is none', () => {
  expect(() => requireBrowser('firefox', machine('linux', true), run)).toThrow('package manager');
  expect(run).not.toHaveBeenCalled();
});
