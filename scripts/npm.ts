import { spawnSync } from 'node:child_process';

/**
 * Runs npm in a folder, on the Node of this process, and shows what it prints.
 *
 * @throws Error when npm fails
 */
export function npm(options: string[], folder = '.'): void {
  // What an npm around this process set would tell this one where it is, wrongly.
  const env = Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$/.test(name));
  const { status } = spawnSync('npm', options, {
    cwd: folder,
    env: Object.fromEntries(env),
    stdio: 'inherit',
    // On Windows npm is a `.cmd` file, which only a shell starts.
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${options.join(' ')} failed in ${folder}`);
}
