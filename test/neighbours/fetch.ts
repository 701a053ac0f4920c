import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What was fetched is kept; a folder taken away is fetched anew. */
const CACHE = resolve('.output/neighbours');
/** Debian's newest: what a release of Debian ships is years older than what people have. */
const SUITE = 'sid';

/** Where the files of a neighbour come from: a package of Debian, or of npm at a version. */
export type Package = { debian: string } | { npm: string };

/** Fetches a package and unpacks it. It is not installed: none of its scripts is run. */
export function fetch(wanted: Package): string {
  const name = 'debian' in wanted ? wanted.debian : wanted.npm;
  const folder = join(CACHE, name.replace(/\W+/g, '-'));
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}-unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  if ('debian' in wanted) {
    run(unfinished, 'apt-get', ...ownLists(), 'download', name);
    run(unfinished, 'dpkg-deb', '-x', onlyFile(unfinished), '.');
  } else {
    run(unfinished, 'npm', 'pack', '--silent', name);
    run(unfinished, 'tar', '-xzf', onlyFile(unfinished));
  }
  renameSync(unfinished, folder);
  return folder;
}

/** Options that have apt read Debian's newest lists, in a folder of their own: the computer's stay as they are. */
function ownLists(): string[] {
  const folder = join(CACHE, 'apt');
  const sources = join(folder, 'sources.list');
  const options = {
    'Dir::Etc::sourcelist': sources,
    'Dir::Etc::sourceparts': '/dev/null',
    'Dir::State::lists': join(folder, 'lists'),
    'Dir::Cache': folder,
    'APT::Sandbox::User': 'root',
  };
  const args = Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  if (existsSync(join(folder, 'lists'))) return args;
  for (const part of ['lists/partial', 'archives/partial']) {
    mkdirSync(join(folder, part), { recursive: true });
  }
  const key = '/usr/share/keyrings/debian-archive-keyring.gpg';
  writeFileSync(sources, `deb [signed-by=${key}] http://deb.debian.org/debian ${SUITE} main\n`);
  run(folder, 'apt-get', ...args, 'update', '-qq');
  return args;
}

function onlyFile(folder: string): string {
  const [file, ...others] = readdirSync(folder);
  if (!file || others.length) throw new Error(`One file is wanted in ${folder}`);
  return file;
}

function run(cwd: string, command: string, ...args: string[]): void {
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}
