import { spawnSync } from 'node:child_process';
import { requirePackages } from '../test/browsers/require-packages.ts';

/** The screen, who manages its windows, its mouse and keys, a program in front of the browser, and pictures. */
const PACKAGES = {
  '/usr/bin/Xvfb': 'xvfb',
  '/usr/bin/import': 'imagemagick',
  '/usr/bin/matchbox-window-manager': 'matchbox-window-manager',
  '/usr/bin/openbox': 'openbox',
  '/usr/bin/xdotool': 'xdotool',
  '/usr/bin/xev': 'x11-utils',
};

/*
 * Tries the guide on a real screen: windows in front of others, kiosks, policies that block its pages. On Linux, as
 * root, on the last build; pictures go to .output/windows. Options are Vitest's, as in
 * `npm run windows -- -t "full screen"`.
 */
requirePackages(PACKAGES);
const vitest = ['npx', 'vitest', 'run', '--config', 'test/windows/vitest.config.ts'];
const { status } = spawnSync(
  'sh',
  ['scripts/private-etc.sh', ...vitest, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
