import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserName } from '../browsers/browser-name.ts';
import { policyFile } from '../browsers/policy-places.ts';

/**
 * Sets policies for the browsers started from now on. `npm run windows` has a file system of its own for them, which
 * no other program of the machine sees.
 *
 * @returns takes them away
 */
export function setPolicies(browser: BrowserName, policies: object): () => void {
  const file = policyFile(browser);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(browser === 'firefox' ? { policies } : policies));
  return () => rmSync(file, { force: true });
}
