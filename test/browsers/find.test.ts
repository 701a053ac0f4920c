import { describe, expect, test } from 'vitest';
import { findBrowser } from './find.ts';
import type { Machine } from './machine.ts';

function machine(platform: NodeJS.Platform, files: string[], env: Machine['env'] = {}): Machine {
  return { platform, env, isRoot: false, exists: (path) => files.includes(path) };
}

describe('on Linux', () => {
  test('prefers Chromium to Chrome, and Chrome to Edge', () => {
    const [edge, chrome, chromium] = ['microsoft-edge', 'google-chrome', 'chromium'].map(
      (command) => `/usr/bin/${command}`,
    ) as [string, string, string];
    const found = (files: string[]) => findBrowser('chromium', machine('linux', files));
    expect(found([edge, chrome, chromium])).toEqual({
      name: 'chromium',
      label: 'Chromium',
      path: chromium,
    });
    expect(found([edge, chrome])?.path).toBe(chrome);
    expect(found([edge])).toMatchObject({ label: 'Edge', path: edge });
  });

  test('finds Firefox ESR when there is no other Firefox', () => {
    const found = findBrowser('firefox', machine('linux', ['/usr/bin/firefox-esr']));
    expect(found).toMatchObject({ label: 'Firefox ESR', path: '/usr/bin/firefox-esr' });
  });

  test('looks along PATH too', () => {
    const files = ['/home/a/bin/google-chrome'];
    const env = { PATH: '/usr/bin:/home/a/bin' };
    expect(findBrowser('chromium', machine('linux', files, env))?.path).toBe(files[0]);
  });
});

test('finds the applications of macOS, also the person’s own', () => {
  const path = '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const found = findBrowser('chromium', machine('darwin', [path], { HOME: '/Users/a' }));
  expect(found).toEqual({ name: 'chromium', label: 'Chrome', path });
});

test('finds the programs of Windows', () => {
  const path = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
  const env = { PROGRAMFILES: 'C:\\Program Files' };
  expect(findBrowser('firefox', machine('win32', [path], env))?.path).toBe(path);
});

test('finds nothing where nothing is', () => {
  expect(findBrowser('chromium', machine('linux', []))).toBeUndefined();
});

describe('with REPERE_CHROMIUM', () => {
  const env = { REPERE_CHROMIUM: '/opt/mine/chrome' };

  test('takes that file before any other', () => {
    const files = ['/usr/bin/chromium', '/opt/mine/chrome'];
    const found = findBrowser('chromium', machine('linux', files, env));
    expect(found).toEqual({ name: 'chromium', label: 'chrome', path: '/opt/mine/chrome' });
  });

  test('says so when that file does not exist', () => {
    const find = () => findBrowser('chromium', machine('linux', ['/usr/bin/chromium'], env));
    expect(find).toThrow('REPERE_CHROMIUM names a file that does not exist: /opt/mine/chrome');
  });

  test('leaves Firefox alone', () => {
    const found = findBrowser('firefox', machine('linux', ['/usr/bin/firefox'], env));
    expect(found?.path).toBe('/usr/bin/firefox');
  });
});
