#!/usr/bin/env bash
# A policy for an extension in Chromium: one wrong item takes the whole list, and some schemas keep the extension out.
#
# Guessed: of a policy Chromium leaves out the one value that its schema refuses; what it does not know of JSON Schema,
# as a tool like zod writes it, it passes over.
#
# Seen with Chromium 156.0.8078.108 and zod 4.6.7: of `["x", 7, "y"]` nothing comes through, and of a group with one
# wrong field none of its fields. `pattern`, which zod writes for addresses, and `enum` and `minimum` are obeyed; `const`,
# `maxLength` and `required` are not. What zod writes for a union of types, for `nullable`, `any` and a strict object is
# an error, and the extension cannot be loaded at all.
source "$(dirname "$0")/lib/setup.sh"
from_npm puppeteer-core@25.16.0 zod@4.6.7
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { chromium } from './browsers.mjs';

const text = z.optional(z.string());
/** A schema, a policy, and what comes through of it; or a schema, and how the extension is refused. */
const CASES = {
  'an item': [z.object({ list: z.array(z.string()), other: text }), { list: ['x', 7, 'y'], other: 'x' }, { other: 'x' }],
  'a field': [z.object({ group: z.object({ one: text, two: text }), other: text }),
    { group: { one: 'x', two: 7 }, other: 'x' }, { other: 'x' }],
  'an address': [z.object({ one: z.email(), other: text }), { one: 'nowhere', other: 'x' }, { other: 'x' }],
  enum: [z.object({ one: z.enum(['p', 'q']), other: text }), { one: 'x', other: 'x' }, { other: 'x' }],
  minimum: [z.object({ one: z.int().min(3), other: text }), { one: 1, other: 'x' }, { other: 'x' }],
  const: [z.object({ one: z.literal('p') }), { one: 'x' }, { one: 'x' }],
  maxLength: [z.object({ one: z.string().max(2) }), { one: 'xxxx' }, { one: 'xxxx' }],
  required: [z.object({ one: z.string(), two: z.string() }), { one: 'x' }, { one: 'x' }],
  union: [z.object({ one: z.union([z.string(), z.number()]) }), /type/],
  nullable: [z.object({ one: z.nullable(z.string()) }), /type/],
  any: [z.object({ one: z.any() }), /type/],
  strict: [z.strictObject({ one: z.string() }), /additionalProperties/],
};
/** Chromium knows an extension by where it lies. */
const idOf = (folder) => [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
  .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
const policies = {};
const folders = Object.entries(CASES).map(([name, [schema, policy]]) => {
  const folder = `${process.cwd()}/${name.replace(' ', '-')}`;
  mkdirSync(folder);
  writeFileSync(`${folder}/manifest.json`, JSON.stringify({ manifest_version: 3, name, version: '1',
    permissions: ['storage'], storage: { managed_schema: 'schema.json' }, background: { service_worker: 'x.js' } }));
  writeFileSync(`${folder}/x.js`, '');
  writeFileSync(`${folder}/schema.json`, JSON.stringify(z.toJSONSchema(schema, { io: 'input' })));
  if (!(policy instanceof RegExp)) policies[idOf(folder)] = policy;
  return folder;
});
mkdirSync('/etc/chromium/policies/managed');
writeFileSync('/etc/chromium/policies/managed/x.json', JSON.stringify({ '3rdparty': { extensions: policies } }));
const browser = await chromium();
for (const [index, [name, [, given, expected]]] of Object.entries(CASES).entries()) {
  const loading = browser.installExtension(folders[index]);
  if (given instanceof RegExp) {
    await assert.rejects(loading, given, name);
    console.log(name, 'is refused:', await loading.catch(({ message }) => message));
    continue;
  }
  const target = await browser.waitForTarget(async (one) => one.url().includes(await loading));
  const worker = await target.worker();
  let seen = {};
  // It is handed over some time after the extension is there.
  for (let tries = 0; tries < 40 && !Object.keys(seen).length; tries++) {
    await new Promise((done) => setTimeout(done, 250));
    seen = await worker.evaluate(() => chrome.storage.managed.get(null));
  }
  console.log(name, JSON.stringify(given), 'becomes', JSON.stringify(seen));
  assert.deepEqual(seen, expected, name);
}
await browser.close();
JS
# As root, in a place of its own for policies, which no other browser sees.
mkdir -p /etc/chromium/policies
unshare --mount sh -c 'mount -t tmpfs tmpfs /etc/chromium/policies && exec node run.mjs'
