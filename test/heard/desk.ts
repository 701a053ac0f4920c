import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PATIENCE_MS, until } from '../browsers/until.ts';
import { type Ear, openEar } from './ear.ts';

/** A screen with nobody's settings, with a window manager, a sound card that is none, and a screen reader in French. */
export interface Desk {
  ear: Ear;
  /** Of a home of its own: for what is recorded and logged. */
  folder: string;
  close(): Promise<void>;
}

/** Of Orca until it speaks: Python and speech-dispatcher start slowly on two busy cores. */
const ORCA_MS = 60_000;

/**
 * Sets up a desk, and makes it the one of this process: what is started from here on runs at it.
 */
export async function openDesk(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'repere-heard-'));
  const running: ChildProcess[] = [];
  const log = openSync(join(folder, 'desk.log'), 'a');
  const start = (command: string, args: string[], out: 'pipe' | number = log): ChildProcess => {
    const stdio: SpawnOptions['stdio'] = ['ignore', out, log, ...(out === 'pipe' ? [out] : [])];
    const child = spawn(command, args, { stdio });
    running.push(child);
    return child;
  };
  const close = async (): Promise<void> => {
    for (const child of running.reverse()) child.kill();
    // Started by Orca's client, it outlives it.
    spawnSync('pkill', ['-F', join(folder, 'run/speech-dispatcher/pid/speech-dispatcher.pid')]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    Object.assign(process.env, {
      ...ownFolders(folder),
      ...french(folder),
      GSETTINGS_BACKEND: 'memory',
      XDG_SESSION_TYPE: 'x11',
      // Asked for, at a desk without one of the big desktops.
      GNOME_ACCESSIBILITY: '1',
      HEARD_LOG: join(folder, 'heard.jsonl'),
    });
    const screen = start('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1000x24'], 'pipe');
    process.env.DISPLAY = `:${await firstLine(screen)}`;
    const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address=1'], 'pipe');
    process.env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus);
    start('openbox', []);
    start('pulseaudio', [
      ...['-n', '--daemonize=no', '--exit-idle-time=-1', '--disable-shm'],
      ...['-L', 'module-native-protocol-unix', '-L', 'module-null-sink sink_name=nowhere'],
    ]);
    await until('the sound', () => spawnSync('pactl', ['info']).status === 0, PATIENCE_MS);
    start('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately']);
    spawnSync('gsettings', [
      ...['set', 'org.gnome.desktop.interface', 'toolkit-accessibility', 'true'],
    ]);
    const reader = join(folder, 'orca');
    mkdirSync(reader);
    copyFileSync(join(import.meta.dirname, 'ear.py'), join(reader, 'orca-customizations.py'));
    writeFileSync(process.env.HEARD_LOG ?? '', '');
    const debug = process.env.HEARD_DEBUG;
    start('orca', ['-u', reader, ...(debug ? ['--debug-file', debug] : [])]);
    const ear = openEar(process.env.HEARD_LOG ?? '');
    await until('Orca to speak', () => ear.said().some(({ ended }) => ended), ORCA_MS);
    return { ear, folder, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function ownFolders(folder: string): Record<string, string> {
  const make = (name: string): string => {
    mkdirSync(join(folder, name), { mode: 0o700 });
    return join(folder, name);
  };
  return {
    HOME: make('home'),
    XDG_RUNTIME_DIR: make('run'),
    XDG_CONFIG_HOME: make('config'),
    XDG_CACHE_HOME: make('cache'),
    XDG_DATA_HOME: make('data'),
  };
}

/** The locale, made for this desk where the computer has it not. */
function french(folder: string): Record<string, string> {
  const name = 'fr_FR.UTF-8';
  spawnSync('localedef', ['-i', 'fr_FR', '-f', 'UTF-8', join(folder, name)]);
  return { LANG: name, LC_ALL: name, LANGUAGE: 'fr', LOCPATH: folder };
}

async function firstLine({ stdout, spawnfile }: ChildProcess): Promise<string> {
  let text = '';
  stdout?.on('data', (part) => {
    text += part;
  });
  return until(
    `what ${spawnfile} prints`,
    () => text.split('\n', 2)[1] !== undefined && text.split('\n')[0],
  );
}
