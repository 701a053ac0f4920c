import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { until } from '../browsers/until.ts';
import { DEFINITIVE, PROVISIONAL } from '../e2e/person.ts';
import { host } from '../pages/server.ts';
import { type Desktop, openDesktop } from '../windows/desktop.ts';

/** The program behind KeePassXC-Browser, and what it stands on: Debian's packages, by a file that shows each is there. */
export const PACKAGES = {
  '/usr/bin/keepassxc': 'keepassxc',
  '/usr/bin/Xvfb': 'xvfb',
  '/usr/bin/import': 'imagemagick',
  '/usr/bin/openbox': 'openbox',
  '/usr/bin/xdotool': 'xdotool',
};

const PASSWORD = 'essai';
/** Of KeePassXC, to open its file and to ask; on two busy cores. */
const PATIENCE_MS = 30_000;
/** Who may speak with it: the extension's ids. */
const ALLOWED = {
  chromium: { allowed_origins: ['chrome-extension://oboonakemofpalcgghocfoadofidjkkk/'] },
  firefox: { allowed_extensions: ['keepassxc-browser@keepassxc.org'] },
};

/** KeePassXC, unlocked, with two logins for the Caf: with a number that logs in, and with one that does not. */
export interface KeePassXC {
  /** A profile for Chromium, which finds KeePassXC from there. */
  profile: string;
  /**
   * Has the extension and KeePassXC know each other, as a person does with both in front.
   *
   * @param page one of the extension's own
   */
  associate(page: Page): Promise<void>;
  close(): Promise<void>;
}

/** Opens it on a screen of its own, at a home of its own: browsers that this process starts from now on find it. */
export async function openKeePassXC(): Promise<KeePassXC> {
  const home = mkdtempSync(join(tmpdir(), 'repere-keepassxc-'));
  const profile = join(home, 'chromium');
  const runtime = join(home, 'run');
  mkdirSync(runtime, { mode: 0o700 });
  Object.assign(process.env, { HOME: home, XDG_RUNTIME_DIR: runtime });
  writeHost(join(profile, 'NativeMessagingHosts'), ALLOWED.chromium);
  writeHost(join(home, '.mozilla/native-messaging-hosts'), ALLOWED.firefox);
  const file = join(home, 'caf.kdbx');
  const cli = (input: string, ...args: string[]) =>
    execFileSync('keepassxc-cli', args, { input, stdio: ['pipe', 'ignore', 'ignore'] });
  cli(`${PASSWORD}\n${PASSWORD}\n`, 'db-create', '--set-password', file);
  for (const [user, name] of Object.entries({ [PROVISIONAL]: 'Caf 1', [DEFINITIVE]: 'Caf 2' })) {
    const entry = ['-u', user, '--url', `https://${host}/`, '-g', file, name];
    cli(`${PASSWORD}\n`, 'add', ...entry);
  }
  const settings = join(home, 'keepassxc.ini');
  writeFileSync(
    settings,
    '[Browser]\nEnabled=true\nAlwaysAllowAccess=true\nUpdateBinaryPath=false\nSearchInAllDatabases=true\n' +
      '[General]\nUpdateCheckMessageShown=true\n[GUI]\nCheckForUpdates=false\n',
  );
  const desktop = await openDesktop('openbox');
  const program = spawn(
    'keepassxc',
    ['--config', settings, '--localconfig', join(home, 'local.ini'), '--pw-stdin', file],
    { stdio: ['pipe', 'ignore', 'ignore'] },
  );
  program.stdin.end(`${PASSWORD}\n`);
  await until('KeePassXC', () => windowNamed(desktop, 'caf'), PATIENCE_MS);
  return {
    profile,
    async associate(page) {
      const send = (action: string) =>
        page.evaluate(`browser.runtime.sendMessage({ action: '${action}', args: [] })`);
      const finds = async (): Promise<boolean> => {
        const status = (await send('get_status')) as { keePassXCAvailable: boolean };
        if (!status.keePassXCAvailable) await send('reconnect');
        return status.keePassXCAvailable;
      };
      await until('the extension to find KeePassXC', finds, PATIENCE_MS);
      const done = send('associate');
      const asks = await until(
        'the question',
        () => windowNamed(desktop, 'association'),
        PATIENCE_MS,
      );
      desktop.xdo('windowactivate', '--sync', asks);
      desktop.xdo('type', 'essai');
      desktop.xdo('key', 'Return');
      await done;
    },
    async close() {
      // It writes its settings as it goes.
      const gone = once(program, 'exit');
      program.kill();
      await gone;
      desktop.close();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The number of the window whose title has this in it. */
function windowNamed(desktop: Desktop, name: string): string {
  return desktop.xdo('search', '--onlyvisible', '--name', name).split('\n')[0] ?? '';
}

function writeHost(folder: string, allowed: object): void {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    name: 'org.keepassxc.keepassxc_browser',
    description: 'KeePassXC',
    path: '/usr/bin/keepassxc-proxy',
    type: 'stdio',
    ...allowed,
  };
  writeFileSync(join(folder, `${manifest.name}.json`), JSON.stringify(manifest));
}
