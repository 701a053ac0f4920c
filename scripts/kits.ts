import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../test/browsers/browser-name.ts';
import { launch } from '../test/browsers/launch.ts';
import { type Kit, kits } from '../test/kits/catalogue.ts';
import { CHECKS, check } from '../test/kits/run/checks.ts';
import { startServer } from '../test/kits/run/server.ts';
import { misses, type Row, table } from '../test/kits/run/table.ts';
import { type VariantName, variants } from '../test/kits/variants.ts';

const folder = join(import.meta.dirname, '../test/kits');
const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    /** Kits, by commas, as variants and browsers are. */
    only: { type: 'string' },
    variant: { type: 'string' },
    /** The folder with `chrome-mv3` and `firefox-mv3`. */
    extension: { type: 'string', default: '.output' },
    /** A folder for a picture of the page at each miss. */
    pictures: { type: 'string' },
    /** Takes the pages as they were built last. */
    'no-build': { type: 'boolean', default: false },
  },
});
const chosen = pick(kits, ({ name }) => name, values.only);
const shapes = pick(Object.keys(variants) as VariantName[], (name) => name, values.variant);
const browsers = pick(['chromium', 'firefox'] as BrowserName[], (name) => name, values.browser);

if (values.pictures) mkdirSync(values.pictures, { recursive: true });
if (!values['no-build']) build();
const server = await startServer(join(folder, 'dist'));
const rows = (await Promise.all(browsers.map(inBrowser))).flat();
await server.close();

console.log(table(rows));
const missed = rows.reduce((sum, row) => sum + misses(row), 0);
console.log(`\n${rows.length} pages, ${rows.length * CHECKS.length} checks, ${missed} missed`);
process.exitCode = missed || !rows.length ? 1 : 0;

/** @throws Error when a name is none of them: a mistyped one must not pass for all */
function pick<T>(from: readonly T[], name: (one: T) => string, asked?: string): readonly T[] {
  if (asked === undefined) return from;
  return asked.split(',').map((word) => {
    const found = from.find((one) => name(one) === word);
    if (found === undefined) throw new Error(`Not there: ${word}`);
    return found;
  });
}

function build(): void {
  // What the lockfile names, and none of the scripts that packages run when they are installed.
  run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
  const simple = chosen.filter(({ made }) => made === 'vite').map(({ name }) => name);
  if (simple.length) run(process.execPath, 'build-vite.ts', ...simple);
  if (chosen.some(({ made }) => made === 'angular')) run(process.execPath, 'build-angular.ts');
}

function run(command: string, ...args: string[]): void {
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, args, { cwd: folder, stdio: 'inherit', shell });
  if (status !== 0) throw new Error(`${command} ${args[0]} ended with ${status}`);
}

/** Every chosen page, one after the other: the focus is in one window at a time. */
async function inBrowser(browser: BrowserName): Promise<Row[]> {
  const build = browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  const extensionDir = join(values.extension, build);
  const session = await launch({ browser, extensionDir, server, headless: true });
  const done: Row[] = [];
  try {
    for (const kit of chosen) {
      for (const variant of shapes) {
        const row = { browser, kit: kit.name, variant };
        const outcome = await tryPage(kit, variant).catch(
          (error: Error): Pick<Row, 'notTried' | 'outcome'> => ({
            outcome: {},
            notTried: error.message,
          }),
        );
        done.push({ ...row, ...outcome });
        const count = misses({ ...row, ...outcome });
        console.error(`${browser} ${kit.name} ${variant}: ${count ? `${count} missed` : 'ok'}`);
      }
    }
  } finally {
    await session.close();
  }
  return done;

  async function tryPage(kit: Kit, variant: VariantName): Promise<Pick<Row, 'outcome'>> {
    const path = kit.early || kit.made === 'vite' ? kit.name : 'angular';
    if (!existsSync(join(folder, 'dist', path))) throw new Error('its pages are not built');
    return { outcome: await check(session, kit, variant, values.pictures) };
  }
}
