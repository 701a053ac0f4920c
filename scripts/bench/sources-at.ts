import { spawnSync } from 'node:child_process';

/**
 * The files of this repository at a commit, as a zip.
 *
 * @param paths those that are wanted
 * @throws Error where this clone does not have the commit
 */
export function sourcesAt(commit: string, paths: readonly string[]): Buffer {
  const options = { maxBuffer: 2 ** 28 };
  const git = spawnSync('git', ['archive', '--format=zip', commit, ...paths], options);
  if (git.status === 0) return git.stdout;
  const why = git.error?.message ?? String(git.stderr).trim();
  throw new Error(
    `Commit ${commit} cannot be had (${why}). A shallow clone gets it by \`git fetch --unshallow\`; ` +
      '`--only none,wxt-empty,repere` does without.',
  );
}
