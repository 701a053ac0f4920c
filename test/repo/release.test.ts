import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { VERSION } from '../../scripts/packages.ts';

const WORKFLOWS = '.github/workflows';

it('has its version as the newest entry of the changelog', () => {
  const [newest] = readFileSync('CHANGELOG.md', 'utf8').match(/^## .+$/m) ?? [];
  expect(newest).toBe(`## ${VERSION}`);
});

it('has the same version in the lockfile', () => {
  const { version, packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  expect([version, packages[''].version]).toEqual([VERSION, VERSION]);
});

it.each(readdirSync(WORKFLOWS))('runs foreign actions by full commit in %s', (file) => {
  const workflow = readFileSync(`${WORKFLOWS}/${file}`, 'utf8');
  const foreign = [...workflow.matchAll(/uses: (?!\.\/)(.+)/g)].map(([, action]) => action);
  expect(foreign).not.toEqual([]);
  for (const action of foreign) expect(action).toMatch(/^[\w/-]+@[0-9a-f]{40} # v\d/);
});

it('gives a released package to no step that may write to the repository', () => {
  for (const file of readdirSync(WORKFLOWS)) {
    const workflow = readFileSync(`${WORKFLOWS}/${file}`, 'utf8');
    expect(workflow).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(workflow).not.toMatch(/: write$/m);
  }
});
