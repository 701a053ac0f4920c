import { readFileSync } from 'node:fs';

/** What `npm run zip` makes. */
export const PACKAGES = ['chrome', 'firefox', 'sources'] as const;

export type PackageName = (typeof PACKAGES)[number];

/** The one place the version stands in: WXT takes it into both manifests from there. */
export const VERSION: string = JSON.parse(readFileSync('package.json', 'utf8')).version;

/** The path of a package, from the top of the repository. */
export function packagePath(name: PackageName): string {
  return `.output/repere-${VERSION}-${name}.zip`;
}
