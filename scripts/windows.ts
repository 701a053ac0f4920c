import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { canInstall } from '../test/browsers/install-advice.ts';
import { thisMachine } from '../test/browsers/machine.ts';

/**
 * Tries the guide on a real screen: windows in front of others, kiosks, policies that block its pages. On Linux, on
 * the last build; pictures go to .output/windows. Options are Vitest's, as in `npm run windows -- -t "full screen"`.
 */
const PROGRAMS = {
  Xvfb: 'xvfb',
  openbox: 'openbox',
  'matchbox-window-manager': 'matchbox-window-manager',
  xdotool: 'xdotool',
  xev: 'x11-utils',
  import: 'imagemagick',
};
/** Where browsers look for policies: in the file system of these tests alone there is an empty folder each. */
const POLICIES = ['/etc/chromium/policies', '/etc/opt/chrome/policies', '/etc/firefox/policies'];

const missing = Object.entries(PROGRAMS).flatMap(([program, name]) =>
  (process.env.PATH ?? '').split(':').some((folder) => existsSync(`${folder}/${program}`))
    ? []
    : [name],
);
if (missing.length) {
  const install = ['apt-get', 'install', '-y', '-qq', ...missing];
  if (!canInstall(thisMachine)) throw new Error(`First, as root: ${install.join(' ')}`);
  run('apt-get', 'update', '-qq');
  run(...(install as [string, ...string[]]));
}
const vitest = ['npx', 'vitest', 'run', '--config', 'test/windows/vitest.config.ts'];
const mount = POLICIES.map((folder) => `mkdir -p ${folder} && mount -t tmpfs tmpfs ${folder}`);
run(
  'unshare',
  ...['-m', 'sh', '-c', `${mount.join(' && ')} && exec "$@"`, 'sh'],
  ...vitest,
  ...process.argv.slice(2),
);

function run(command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
