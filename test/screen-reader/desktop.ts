import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PATIENCE_MS, until } from '../browsers/until.ts';
import { openSpeechLog, type SpeechLog } from './speech-log.ts';

/** A virtual screen with default settings, a window manager, a virtual sound card, and a screen reader in French. */
export interface Desktop {
  speech: SpeechLog;
  /** The temporary home folder, for recordings and logs. */
  folder: string;
  close(): Promise<void>;
}

/** How long Orca may take to speak: Python and speech-dispatcher start slowly on two busy cores. */
const ORCA_MS = 60_000;

/**
 * Opens such a desktop, and makes it the one of this process: programs that are started from now on run in it.
 */
export async function openDesktop(): Promise<Desktop> {
  const folder = mkdtempSync(join(tmpdir(), 'repere-screen-reader-'));
  const running: ChildProcess[] = [];
  const log = openSync(join(folder, 'desktop.log'), 'a');
  const start = (command: string, args: string[], out: 'pipe' | number = log): ChildProcess => {
    const stdio: SpawnOptions['stdio'] = ['ignore', out, log, ...(out === 'pipe' ? [out] : [])];
    const child = spawn(command, args, { stdio });
    running.push(child);
    return child;
  };
  const close = async (): Promise<void> => {
    for (const child of running.reverse()) child.kill();
    // It was started by Orca's client, and does not end with it.
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
      // Needed outside of the big desktop environments.
      GNOME_ACCESSIBILITY: '1',
      SPEECH_LOG: join(folder, 'speech.jsonl'),
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
    copyFileSync(join(import.meta.dirname, 'orca-log.py'), join(reader, 'orca-customizations.py'));
    writeFileSync(process.env.SPEECH_LOG ?? '', '');
    const debug = process.env.ORCA_DEBUG;
    start('orca', ['-u', reader, ...(debug ? ['--debug-file', debug] : [])]);
    const speech = openSpeechLog(process.env.SPEECH_LOG ?? '');
    await until('Orca to speak', () => speech.said().some(({ ended }) => ended), ORCA_MS);
    return { speech, folder, close };
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

/** The French locale, built for this desktop, since the computer may not have it. */
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
