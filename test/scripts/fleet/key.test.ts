import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkKey, makeKey } from '../../../scripts/fleet/key.ts';

const folder = mkdtempSync(join(tmpdir(), 'repere-key-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, name);

it('makes a key that its owner alone can read, and never over another', () => {
  makeKey(path('new.pem'));
  expect(() => checkKey(path('new.pem'))).not.toThrow();
  if (process.platform !== 'win32') expect(statSync(path('new.pem')).mode & 0o777).toBe(0o600);
  const before = readFileSync(path('new.pem'));
  expect(() => makeKey(path('new.pem'))).toThrow('exists already');
  expect(readFileSync(path('new.pem'))).toEqual(before);
});

it('says what is wrong with a key', () => {
  expect(() => checkKey(path('none.pem'))).toThrow('There is no key at');
  writeFileSync(path('text.pem'), 'no key');
  expect(() => checkKey(path('text.pem'))).toThrow('no private key');
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(path('other.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  expect(() => checkKey(path('other.pem'))).toThrow('ed25519');
});
