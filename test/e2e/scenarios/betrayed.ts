import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { BETRAY, BETRAYALS, copyWithTraitor } from '../../channels/traitor.ts';
import { areNoticed, numbersFor, type Watched, watched } from '../watched.ts';
import { openWorld, type Scenario } from '../world.ts';

/** A content script that lets numbers out is found out, whatever its way. */
export const betrayed: Scenario = async ({ session }) => {
  const folder = mkdtempSync(join(tmpdir(), 'repere-'));
  const copy = join(folder, 'copy');
  copyWithTraitor(session.extensionDir, copy);
  const world = await openWorld(session.name, copy);
  try {
    await watched(betrays)(world);
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
async function betrays(all: Watched): Promise<void> {
  const { person, watcher } = all;
  const numbers = numbersFor(BETRAYALS, all);
  for (const [way, number] of numbers.entries()) {
    await person.page.evaluate(`
      document.documentElement.dataset.way = ${way};
      document.querySelector('#nir').value = '${number}';
      dispatchEvent(new Event('${BETRAY}'));
      document.querySelector('#nir').value = '';`);
    await watcher.look();
  }
  areNoticed(numbers, BETRAYALS, all);
}
