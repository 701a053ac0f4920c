import { globSync } from 'node:fs';

/** What of an npm lockfile matters here: its packages, by the folder that each goes into. */
export interface Lockfile {
  packages: Record<string, { version?: string; integrity?: string; link?: boolean; name?: string }>;
}

/** The lockfiles of the project. */
export function lockfiles(): string[] {
  return globSync(['package-lock.json', 'test/*/package-lock.json']);
}

/** The places of packages whose contents nothing vouches for. The project itself, at place '', is none. */
export function unproven({ packages }: Lockfile): string[] {
  return Object.entries(packages)
    .filter(([place, { integrity, link }]) => place && !link && !integrity)
    .map(([place]) => place);
}

/** The name of the package at a place, such as `node_modules/a/node_modules/@b/c`. */
export function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
