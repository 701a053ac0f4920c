import { spawnSync } from 'node:child_process';
import { type BrowserName, overrides } from '../test/browsers/browser-name.ts';
import { oldBrowser } from '../test/browsers/old-browser.ts';
import { OLD_RELEASES, type OldRelease } from '../test/browsers/old-releases.ts';
import { requireBrowser } from '../test/browsers/provision.ts';

/**
 * The scenarios, on what is built: in the browsers of this computer, or with `--browsers oldest` in the oldest that
 * the manifests allow. Every other option goes to Vitest.
 */
const options = process.argv.slice(2);
const at = options.indexOf('--browsers');
const [, name] = at < 0 ? [] : options.splice(at, 2);
const old = at < 0 ? undefined : OLD_RELEASES[name ?? ''];
if (at >= 0 && !old) {
  throw new Error(`--browsers wants one of: ${Object.keys(OLD_RELEASES).join(', ')}`);
}

const releases = Object.entries(old ?? {}) as [BrowserName, OldRelease][];
const paths = releases.map(([browser, release]) => {
  // It brings the libraries that every browser wants.
  requireBrowser(browser);
  return [overrides[browser], oldBrowser(browser, release)] as const;
});
const { status } = spawnSync(
  'vitest',
  [
    ...['run', '--config', 'test/e2e/vitest.config.ts'],
    ...['--reporter=default', '--reporter=./test/e2e/report-counts.ts'],
    // Not where other projects are asked for.
    ...(options.includes('--project')
      ? []
      : releases.flatMap(([browser]) => ['--project', `${browser}*`])),
    ...options,
  ],
  {
    env: { ...process.env, ...Object.fromEntries(paths) },
    stdio: 'inherit',
    // On Windows the tools are `.cmd` files, which only a shell starts.
    shell: process.platform === 'win32',
  },
);
process.exitCode = status ?? 1;
