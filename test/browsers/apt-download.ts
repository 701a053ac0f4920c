import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUITES } from './old-releases.ts';

const MIRROR = 'http://deb.debian.org/debian';
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/**
 * Downloads packages of older Debians, signed as Debian signs them; what the computer has installed, and from where,
 * stays as it is.
 *
 * @param packages as apt names them
 * @param folder is made, and gets all that apt writes
 * @returns the files
 * @throws Error where there is no apt, or no such package
 */
export function download(packages: readonly string[], folder: string): string[] {
  if (!existsSync(KEYRING)) {
    throw new Error('Older browsers come from Debian, with apt-get and debian-archive-keyring');
  }
  for (const part of ['lists/partial', 'cache/archives/partial', 'files']) {
    mkdirSync(join(folder, part), { recursive: true });
  }
  const sources = SUITES.map((suite) => `deb [signed-by=${KEYRING}] ${MIRROR} ${suite} main\n`);
  writeFileSync(join(folder, 'sources.list'), sources.join(''));
  writeFileSync(join(folder, 'apt.conf'), configuration(folder));
  apt(folder, 'update');
  apt(folder, 'download', ...packages);
  return globSync('files/*.deb', { cwd: folder }).map((file) => join(folder, file));
}

function configuration(folder: string): string {
  const settings = {
    'Dir::Etc::sourcelist': join(folder, 'sources.list'),
    'Dir::Etc::sourceparts': '-',
    'Dir::State': folder,
    'Dir::State::lists': join(folder, 'lists'),
    'Dir::Cache': join(folder, 'cache'),
    'Acquire::Languages': 'none',
    // Root's apt would go on as another user, who may not write here.
    'APT::Sandbox::User': 'root',
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name} "${value}";\n`)
    .join('');
}

function apt(folder: string, ...args: string[]): void {
  const { status, error } = spawnSync('apt-get', ['-qq', ...args], {
    cwd: join(folder, 'files'),
    env: { ...process.env, APT_CONFIG: join(folder, 'apt.conf') },
    stdio: 'inherit',
  });
  if (status !== 0) throw error ?? new Error(`apt-get ${args.join(' ')} failed`);
}
