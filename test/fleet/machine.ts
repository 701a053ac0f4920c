import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { closeBrowser } from '../browsers/close-browser.ts';
import { type PageServer, startServer } from '../pages/server.ts';
import { type Intranet, openIntranet } from './intranet.ts';

/** A machine that an organisation installs on. */
export interface Machine {
  /** The organisation's own server. */
  intranet: Intranet;
  /** The replica of the login page. */
  server: PageServer;
  /** The folder of the browser's profile, which outlasts a start of it. */
  profile: string;
  /** What runs now, to be closed in the end. */
  browser?: Browser;
}

/** Sets one up for the tests of a file, and takes it away after them. */
export function useMachine(): Machine {
  const machine = { profile: mkdtempSync(join(tmpdir(), 'repere-profile-')) } as Machine;
  beforeAll(async () => {
    [machine.intranet, machine.server] = await Promise.all([openIntranet(), startServer()]);
  });
  afterAll(async () => {
    if (machine.browser) await closeBrowser(machine.browser);
    await machine.server.close();
    await machine.intranet.close();
    rmSync(machine.profile, { recursive: true, force: true });
  });
  return machine;
}
