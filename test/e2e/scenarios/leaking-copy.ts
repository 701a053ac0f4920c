import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { LEAK_EVENT, makeLeakingCopy, SCRIPT_LEAKS } from '../../channels/leaking-copy.ts';
import { areNoticed, numbersFor, type Watched, watched } from '../watched.ts';
import { openWorld, type Scenario } from '../world.ts';

/** A content script that lets numbers out is noticed, whatever way it uses. */
export const leakingCopy: Scenario = async ({ session }) => {
  const folder = mkdtempSync(join(tmpdir(), 'repere-'));
  const copy = join(folder, 'copy');
  makeLeakingCopy(session.extensionDir, copy);
  const world = await openWorld(session.name, copy);
  try {
    await watched(leaks)(world);
    // What it throws is seen as what any scenario must not throw: an error, and a promise that fails.
    expect(await world.tidy()).toEqual([
      expect.stringMatching(/Error: \d{13}/),
      expect.stringMatching(/Error: \d{13}/),
    ]);
  } finally {
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The content script of this copy lets a number out by one way after the other. */
async function leaks(all: Watched): Promise<void> {
  const { person, watcher } = all;
  const numbers = numbersFor(SCRIPT_LEAKS, all);
  for (const [way, number] of numbers.entries()) {
    await person.page.evaluate(`
      document.documentElement.dataset.way = ${way};
      document.querySelector('#nir').value = '${number}';
      dispatchEvent(new Event('${LEAK_EVENT}'));
      document.querySelector('#nir').value = '';`);
    await watcher.look();
  }
  areNoticed(numbers, SCRIPT_LEAKS, all);
}
