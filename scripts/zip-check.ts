import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import AdmZip from 'adm-zip';
import { npm } from './npm.ts';
import { PACKAGES, packagePath } from './packages.ts';

/**
 * Does what a store's reviewer does: unpacks the sources, builds them with the two commands of
 * SOURCE_CODE_REVIEW.md, and compares. All three packages must come out byte for byte, sources included.
 */
const { values } = parseArgs({
  options: {
    /** Takes the packages that are there. */
    packed: { type: 'boolean', default: false },
  },
});
if (!values.packed) npm(['run', 'zip']);
const folder = mkdtempSync(join(tmpdir(), 'repere-sources-'));
try {
  new AdmZip(packagePath('sources')).extractAllTo(folder);
  npm(['ci', '--prefer-offline', '--no-audit', '--no-fund'], folder);
  npm(['run', 'zip'], folder);
  for (const name of PACKAGES) {
    const path = packagePath(name);
    const [ours, theirs] = [hash(path), hash(join(folder, path))];
    console.log(`${theirs}  ${path}${ours === theirs ? '' : `  differs: ours is ${ours}`}`);
    if (ours !== theirs) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function hash(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
