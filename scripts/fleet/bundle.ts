import { createHash } from 'node:crypto';
import { copyFileSync, createReadStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import crx3 from 'crx3';
import { checkKey } from './key.ts';
import { manifestIn } from './manifests.ts';
import { chromiumPolicies, firefoxPolicies, type ManagedValues, SERVED } from './policies.ts';

export interface BundleOptions {
  /** The packages for the stores: what is installed is the same, byte for byte. */
  chromeZip: string;
  firefoxZip: string;
  /** The organisation's private key: Chromium knows the extension by it. */
  key: string;
  /** Where the folder `web` is going to be served, with a slash at the end. */
  base: string;
  values: ManagedValues;
  out: string;
}

export interface Bundle {
  chromiumId: string;
  firefoxId: string;
  version: string;
  /** To be copied to the server. */
  web: string;
  /** To be adapted, and put on the machines. */
  policies: string;
}

/**
 * Makes all that an organisation needs to install the extension on its machines without a store.
 *
 * @throws Error that says what is missing or wrong
 */
export async function makeBundle(options: BundleOptions): Promise<Bundle> {
  const { chromeZip, firefoxZip, key, base, values, out } = options;
  // The library would make one without a word.
  checkKey(key);
  const chrome = manifestIn(chromeZip);
  const gecko = manifestIn(firefoxZip).browser_specific_settings?.gecko;
  if (!gecko) throw new Error(`${firefoxZip} is no package for Firefox`);
  const [web, policies] = [join(out, 'web'), join(out, 'policies')];
  for (const folder of [web, policies]) mkdirSync(folder, { recursive: true });

  const { appId } = await crx3(createReadStream(chromeZip), {
    keyPath: key,
    crxPath: join(web, SERVED.crx),
    xmlPath: join(web, SERVED.chromium),
    crxURL: base + SERVED.crx,
    appVersion: chrome.version,
    browserVersion: chrome.minimum_chrome_version ?? '',
  });
  copyFileSync(firefoxZip, join(web, SERVED.xpi));
  const update = {
    version: chrome.version,
    update_link: base + SERVED.xpi,
    update_hash: `sha256:${createHash('sha256').update(readFileSync(firefoxZip)).digest('hex')}`,
    applications: { gecko: { strict_min_version: gecko.strict_min_version } },
  };
  writeJson(join(web, SERVED.firefox), { addons: { [gecko.id]: { updates: [update] } } });
  writeJson(join(policies, 'chromium.json'), chromiumPolicies(appId, base, values));
  writeJson(join(policies, 'firefox.json'), { policies: firefoxPolicies(gecko.id, base, values) });
  return { chromiumId: appId, firefoxId: gecko.id, version: chrome.version, web, policies };
}

function writeJson(path: string, content: object): void {
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
}
