import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { canInstall } from '../browsers/install-advice.ts';
import { thisMachine } from '../browsers/machine.ts';

/** What a desk needs, by the file that shows it is there: Debian's packages. */
const NEEDED = {
  '/usr/bin/Xvfb': 'xvfb',
  '/usr/bin/dbus-daemon': 'dbus',
  '/usr/bin/espeak-ng': 'espeak-ng',
  '/usr/bin/openbox': 'openbox',
  '/usr/bin/orca': 'orca',
  '/usr/bin/pactl': 'pulseaudio-utils',
  '/usr/bin/pulseaudio': 'pulseaudio',
  '/usr/bin/speech-dispatcher': 'speech-dispatcher',
  '/usr/bin/xdotool': 'xdotool',
  '/usr/lib/speech-dispatcher-modules/sd_espeak-ng': 'speech-dispatcher-espeak-ng',
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
  '/usr/share/i18n/locales/fr_FR': 'locales',
};

/**
 * Makes sure that the screen reader and its desk are there; root on Debian installs them.
 *
 * @throws Error that names the packages and the command
 */
export function requirePackages(): void {
  const missing = () =>
    Object.entries(NEEDED).flatMap(([file, name]) => (existsSync(file) ? [] : [name]));
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
  if (missing().length) throw new Error(`Hearing needs packages of Debian, as root: ${command}`);
}
