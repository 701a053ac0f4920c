import { basename } from 'node:path';
import { type BrowserName, overrides } from './browser-name.ts';
import { type Machine, thisMachine } from './machine.ts';
import { likelyPlaces } from './places.ts';

export interface FoundBrowser {
  name: BrowserName;
  /** For people to read: "Chrome", "Edge", "Firefox ESR"… */
  label: string;
  path: string;
}

/**
 * Looks for an installed browser: first where REPERE_CHROMIUM or REPERE_FIREFOX says, then in the
 * usual places.
 *
 * @throws Error when the variable names a file that does not exist
 */
export function findBrowser(
  name: BrowserName,
  machine: Machine = thisMachine,
): FoundBrowser | undefined {
  const override = machine.env[overrides[name]];
  if (override) {
    if (machine.exists(override)) return { name, label: basename(override), path: override };
    throw new Error(`${overrides[name]} names a file that does not exist: ${override}`);
  }
  const place = likelyPlaces(name, machine).find(({ path }) => machine.exists(path));
  return place && { name, ...place };
}
