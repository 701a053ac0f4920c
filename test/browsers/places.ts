import { posix, win32 } from 'node:path';
import type { BrowserName } from './browser-name.ts';
import type { Machine } from './machine.ts';

export interface Place {
  label: string;
  path: string;
}

type Named = readonly (readonly [label: string, where: string])[];

const commands: Record<BrowserName, Named> = {
  chromium: [
    ['Chromium', 'chromium'],
    ['Chrome', 'google-chrome-stable'],
    ['Chrome', 'google-chrome'],
    ['Edge', 'microsoft-edge-stable'],
    ['Edge', 'microsoft-edge'],
    ['Chromium', 'chromium-browser'],
  ],
  firefox: [
    ['Firefox', 'firefox'],
    ['Firefox ESR', 'firefox-esr'],
  ],
};

const macApps: Record<BrowserName, Named> = {
  chromium: [
    ['Chrome', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['Edge', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['Chromium', 'Chromium.app/Contents/MacOS/Chromium'],
  ],
  firefox: [['Firefox', 'Firefox.app/Contents/MacOS/firefox']],
};

const windowsPrograms: Record<BrowserName, Named> = {
  chromium: [
    ['Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
    ['Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
    ['Chromium', 'Chromium\\Application\\chrome.exe'],
  ],
  firefox: [['Firefox', 'Mozilla Firefox\\firefox.exe']],
};

/** Every path where the browser may stand on this computer, the one to prefer first. */
export function likelyPlaces(name: BrowserName, { platform, env }: Machine): Place[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return combine(windowsPrograms[name], roots, win32.join);
  }
  if (platform === 'darwin') {
    const own = env.HOME && posix.join(env.HOME, 'Applications');
    return combine(macApps[name], ['/Applications', own], posix.join);
  }
  const roots = ['/usr/bin', ...(env.PATH ?? '').split(':'), '/snap/bin'];
  return combine(commands[name], roots, posix.join);
}

function combine(
  names: Named,
  roots: (string | undefined)[],
  join: (root: string, where: string) => string,
): Place[] {
  return names.flatMap(([label, where]) =>
    roots.flatMap((root) => (root ? { label, path: join(root, where) } : [])),
  );
}
