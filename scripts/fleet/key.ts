import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const KIND = 'rsa';
const BITS = 4096;

/**
 * Writes a new private key, for its owner's eyes only.
 *
 * @throws Error where there is a file already: a lost key is a lost extension id
 */
export function makeKey(path: string): void {
  if (existsSync(path)) throw new Error(`${path} exists already: without --new-key it is used`);
  const { privateKey } = generateKeyPairSync(KIND, { modulusLength: BITS });
  writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
}

/** @throws Error that says what is wrong with the key, and what to do */
export function checkKey(path: string): void {
  if (!existsSync(path)) {
    throw new Error(
      `There is no key at ${path}. Add --new-key to make one there, once and for all`,
    );
  }
  let kind: string | undefined;
  try {
    kind = createPrivateKey(readFileSync(path)).asymmetricKeyType;
  } catch {
    throw new Error(`${path} holds no private key in PEM format`);
  }
  if (kind !== KIND) throw new Error(`${path} holds a key of type ${kind}: an RSA key is wanted`);
}
