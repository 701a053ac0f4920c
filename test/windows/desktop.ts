import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** Who manages the windows: openbox as on a desktop, matchbox as in a kiosk, where every window takes the screen. */
export type Manager = 'openbox' | 'matchbox' | 'none';

const MANAGERS: Record<Manager, readonly [string, ...string[]] | undefined> = {
  openbox: ['openbox'],
  matchbox: ['matchbox-window-manager', '-use_titlebar', 'no'],
  none: undefined,
};

/** A screen of its own, with real mouse and keys. */
export interface Desktop {
  /** Runs xdotool, and returns what it prints. */
  xdo(...args: string[]): string;
  /** A press with the left button, in pixels of the screen. */
  click(x: number, y: number): void;
  /** Writes what the screen shows to a PNG. */
  picture(path: string): void;
  close(): void;
}

/**
 * Opens a screen by Xvfb; browsers started from now on, by this process, stand on it.
 *
 * @param size in pixels, as `1280x900`
 */
export async function openDesktop(manager: Manager, size = '1280x900'): Promise<Desktop> {
  // Xvfb takes a number that is free, and writes it there.
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const [number] = await once(screen.stdio[3] as Readable, 'data');
  process.env.DISPLAY = `:${String(number).trim()}`;
  const children: ChildProcess[] = [screen];
  const command = MANAGERS[manager];
  if (command) {
    const [name, ...args] = command;
    children.unshift(spawn(name, args, { stdio: 'ignore' }));
  }
  const xdo = (...args: string[]): string =>
    execFileSync('xdotool', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return {
    xdo,
    click(x, y) {
      xdo('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '1');
    },
    picture(path) {
      execFileSync('import', ['-window', 'root', path]);
    },
    close() {
      for (const child of children) child.kill();
    },
  };
}
