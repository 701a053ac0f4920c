import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { baseUrl } from './fleet/base-url.ts';
import { makeBundle } from './fleet/bundle.ts';
import { checkKey, makeKey } from './fleet/key.ts';
import { npm } from './npm.ts';
import { packagePath } from './packages.ts';

const USAGE = `Makes what an organisation needs to install Repère on its machines (docs/deploiement.md).

  npm run fleet -- --key key.pem --url https://intranet.example/repere/ [--out folder] [--values file]

  --key      the organisation's private key; keep it, and keep it secret: without it there is no update
  --new-key  makes that key first
  --url      where the folder "web" is going to be served
  --out      where to write, .output/fleet without it
  --values   the organisation's values (JSON), scripts/fleet/organisation.json without it`;

try {
  const { values: given } = parseArgs({
    options: {
      key: { type: 'string' },
      'new-key': { type: 'boolean', default: false },
      url: { type: 'string' },
      out: { type: 'string', default: '.output/fleet' },
      values: { type: 'string', default: 'scripts/fleet/organisation.json' },
    },
  });
  const { key, url, out } = given;
  if (!key || !url) throw new Error(`--key and --url are wanted.\n\n${USAGE}`);
  const values = JSON.parse(readFileSync(given.values, 'utf8'));
  const base = baseUrl(url);
  if (given['new-key']) makeKey(key);
  checkKey(key);
  npm(['run', 'zip']);
  const bundle = await makeBundle({
    chromeZip: packagePath('chrome'),
    firefoxZip: packagePath('firefox'),
    key,
    base,
    values,
    out,
  });
  console.log(`
Repère ${bundle.version}
  ${bundle.web}/       to copy to ${base}
  ${bundle.policies}/  to adapt, and to put on the machines (docs/deploiement.md says where)
  Chromium, Chrome, Edge  ${bundle.chromiumId}
  Firefox                 ${bundle.firefoxId}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
