import { createHash, createPublicKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AdmZip from 'adm-zip';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Bundle, makeBundle } from '../../../scripts/fleet/bundle.ts';
import { makeKey } from '../../../scripts/fleet/key.ts';

const GECKO = { id: 'x@example.org', strict_min_version: '140.0' };
const BASE = 'https://intranet.example/repere/';
const values = { organisation: { name: 'Association Exemple' } };

const folder = mkdtempSync(join(tmpdir(), 'repere-bundle-'));
const path = (name: string) => join(folder, name);
const json = (...names: string[]) => JSON.parse(readFileSync(path(join(...names)), 'utf8'));
let bundle: Bundle;
beforeAll(async () => {
  makeKey(path('key.pem'));
  zip('chrome.zip', { version: '1.2.3', minimum_chrome_version: '120' });
  zip('firefox.zip', { version: '1.2.3', browser_specific_settings: { gecko: GECKO } });
  bundle = await makeBundle(options);
});
afterAll(() => rmSync(folder, { recursive: true }));

const options = {
  chromeZip: path('chrome.zip'),
  firefoxZip: path('firefox.zip'),
  key: path('key.pem'),
  base: BASE,
  values,
  out: folder,
};

function zip(name: string, manifest: object): void {
  const archive = new AdmZip();
  archive.addFile('manifest.json', Buffer.from(JSON.stringify(manifest)));
  archive.writeZip(path(name));
}

it('knows the extension in Chromium by the key, as Chromium does', () => {
  const spki = createPublicKey(readFileSync(path('key.pem'))).export({
    type: 'spki',
    format: 'der',
  });
  const hash = createHash('sha256').update(spki).digest('hex').slice(0, 32);
  const id = [...hash].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
  expect(bundle.chromiumId).toBe(id);
  expect(readFileSync(path('web/updates.xml'), 'utf8')).toContain(`appid="${id}"`);
});

it('signs the package for the store as it is, and copies the other', () => {
  const crx = readFileSync(path('web/repere.crx'));
  const chrome = readFileSync(path('chrome.zip'));
  expect(crx.subarray(0, 4).toString()).toBe('Cr24');
  expect(crx.subarray(-chrome.length)).toEqual(chrome);
  expect(readFileSync(path('web/repere.xpi'))).toEqual(readFileSync(path('firefox.zip')));
});

it('offers the version to both browsers', () => {
  const xml = readFileSync(path('web/updates.xml'), 'utf8');
  expect(xml).toContain(`codebase="${BASE}repere.crx" version="1.2.3" prodversionmin="120"`);
  const [update] = json('web', 'updates.json').addons[GECKO.id].updates;
  expect(update).toMatchObject({ version: '1.2.3', update_link: `${BASE}repere.xpi` });
  const hash = createHash('sha256')
    .update(readFileSync(path('web/repere.xpi')))
    .digest('hex');
  expect(update.update_hash).toBe(`sha256:${hash}`);
});

it('sets the organisation’s values under the right ids', () => {
  const chromium = json('policies', 'chromium.json');
  expect(chromium['3rdparty'].extensions).toEqual({ [bundle.chromiumId]: values });
  expect(Object.keys(chromium.ExtensionSettings)).toEqual([bundle.chromiumId]);
  const { policies } = json('policies', 'firefox.json');
  expect(policies['3rdparty'].Extensions).toEqual({ [GECKO.id]: values });
  expect(Object.keys(policies.ExtensionSettings)).toEqual([GECKO.id]);
});

it('makes no key by itself', async () => {
  await expect(makeBundle({ ...options, key: path('none.pem') })).rejects.toThrow(
    'There is no key',
  );
});
