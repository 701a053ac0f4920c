import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { until } from './until.ts';

/** Policies hold for every browser of the machine, so only one test at a time may set them. */
const LOCK = '/tmp/repere-policy.lock';
const OWNER = `${LOCK}/pid`;
const LONGEST_WAIT_MS = 120_000;

/**
 * Waits until no other test has policies in place, then keeps others from it.
 *
 * @returns lets the next one in
 * @throws Error after two minutes
 */
export async function lockPolicies(): Promise<() => void> {
  await until(`the policies of another test to go (${LOCK})`, take, LONGEST_WAIT_MS);
  return () => rmSync(LOCK, { recursive: true, force: true });
}

function take(): boolean {
  try {
    mkdirSync(LOCK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    // The next attempt finds the place free.
    if (isLeftBehind()) rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
  writeFileSync(OWNER, String(process.pid));
  return true;
}

/** Whether the one who locked ended without unlocking. One who has not signed yet is still there. */
function isLeftBehind(): boolean {
  try {
    process.kill(Number(readFileSync(OWNER, 'utf8') || process.pid), 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
  return false;
}
