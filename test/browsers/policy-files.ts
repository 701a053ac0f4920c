import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserName } from './browser-name.ts';
import { noPoliciesBecause, policyFile } from './policy-places.ts';

/** By browser, in its own format: what Chromium calls policies, and what Firefox has under `policies`. */
export type Policies = Partial<Record<BrowserName, object>>;

/** Tells our file from an organisation's, should one stay behind. */
const MARK = 'Repère test: may be deleted';

/**
 * Sets policies of the machine while a task runs: for every browser started meanwhile that sees the same /etc. Run
 * by `scripts/private-etc.sh`, that is nobody else's.
 *
 * @returns what the task returns; the files are gone then, and when it throws, and when the process ends
 * @throws Error where they cannot be set, or where they would replace somebody's own
 */
export async function withPolicies<T>(policies: Policies, task: () => Promise<T>): Promise<T> {
  const why = noPoliciesBecause();
  if (why) throw new Error(`Policies cannot be set here: ${why}`);

  const written: (() => void)[] = [];
  const removeAll = () => {
    for (const remove of written.splice(0)) remove();
  };
  const end = () => {
    removeAll();
    process.exit(1);
  };
  process.once('exit', removeAll).once('SIGINT', end).once('SIGTERM', end);
  try {
    const { chromium, firefox } = policies;
    if (chromium) written.push(write(policyFile('chromium'), chromium));
    if (firefox) written.push(write(policyFile('firefox'), firefox));
    return await task();
  } finally {
    process.off('exit', removeAll).off('SIGINT', end).off('SIGTERM', end);
    removeAll();
  }
}

/** @returns removes the file, and the folders that were made for it */
function write(file: string, policies: object): () => void {
  const isFirefox = file.endsWith('/policies.json');
  // The file for Chromium has a name of its own; Firefox reads one file only.
  if (isFirefox && existsSync(file) && !readFileSync(file, 'utf8').includes(MARK)) {
    throw new Error(`${file} holds somebody’s own policies, which a test must not replace`);
  }
  const made = mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(isFirefox ? { '//': MARK, policies } : policies));
  return () => {
    rmSync(file, { force: true });
    for (let folder = dirname(file); made && folder.startsWith(made); folder = dirname(folder)) {
      if (readdirSync(folder).length === 0) rmdirSync(folder);
    }
  };
}
