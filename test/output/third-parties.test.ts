import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { build } from 'wxt';

const bundled = new Set<string>();

/** Helpers that the tools put in, under names that are no paths. */
const HELPERS: Record<string, string> = {
  '\0vite/': 'vite',
  '\0rolldown/': 'rolldown',
  '\0virtual:wxt-': 'wxt',
};

const recorder: Plugin = {
  name: 'test:record-packages',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (const [id, { code }] of Object.entries(chunk.modules)) {
        const packageName = code ? packageOf(id) : undefined;
        if (packageName) bundled.add(packageName);
      }
    }
  },
};

function packageOf(id: string): string | undefined {
  const helper = Object.keys(HELPERS).find((start) => id.startsWith(start));
  if (helper) return HELPERS[helper];
  return id.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1];
}

beforeAll(async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'repere-third-parties-'));
  await build({ outDir, vite: () => ({ plugins: [recorder] }) });
  rmSync(outDir, { recursive: true });
}, 60_000);

it('names each package of which a part is shipped, with its version and licence, and no other', () => {
  const notices = readFileSync('public/THIRD_PARTY_NOTICES.txt', 'utf8');
  const named = notices.match(/^\S+ [\d.]+ \(.+\)$/gm)?.sort();
  const shipped = [...bundled].map((packageName) => {
    const file = readFileSync(`node_modules/${packageName}/package.json`, 'utf8');
    const { version, license } = JSON.parse(file);
    return `${packageName} ${version} (${license})`;
  });
  expect(named).toEqual(shipped.sort());
});
