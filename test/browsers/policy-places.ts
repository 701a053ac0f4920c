import type { BrowserName } from './browser-name.ts';
import { type Machine, thisMachine } from './machine.ts';
import { requireBrowser } from './provision.ts';

/** A name of our own, so that an organisation's policies beside it stay as they are. */
const CHROMIUM_FILE = 'repere-test.json';

const chromiumFolders: Record<string, string> = {
  Chrome: '/etc/opt/chrome/policies/managed',
  Edge: '/etc/opt/edge/policies/managed',
};

/** The file in which the browser under test reads policies of the machine, on Linux. */
export function policyFile(browser: BrowserName): string {
  // Firefox knows this one file only.
  if (browser === 'firefox') return '/etc/firefox/policies/policies.json';
  const folder = chromiumFolders[requireBrowser('chromium').label];
  return `${folder ?? '/etc/chromium/policies/managed'}/${CHROMIUM_FILE}`;
}

/** Why policies cannot be set here; undefined where they can. */
export function noPoliciesBecause({ platform, isRoot }: Machine = thisMachine): string | undefined {
  if (platform !== 'linux') return 'policies of the machine are set for tests on Linux only';
  return isRoot ? undefined : 'only root may set policies of the machine';
}
