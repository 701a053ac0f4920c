import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lockfiles, nameOf, unproven } from '../../scripts/lockfile/unproven.ts';

it('finds a package without a hash, and its name', () => {
  const packages = {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' },
    'node_modules/a/node_modules/@b/c': { version: '2.0.0' },
    'node_modules/d': { link: true },
  };
  expect(unproven({ packages }).map(nameOf)).toEqual(['@b/c']);
});

it.each(lockfiles())('%s vouches for the contents of every package', (path) => {
  expect(unproven(JSON.parse(readFileSync(path, 'utf8')))).toEqual([]);
});
