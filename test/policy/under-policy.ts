import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { BrowserName } from '../browsers/browser-name.ts';
import { geckoId } from '../browsers/gecko-id.ts';
import { guide } from '../browsers/guide.ts';
import { launch } from '../browsers/launch.ts';
import { type Policies, withPolicies } from '../browsers/policy-files.ts';
import type { Session } from '../browsers/session.ts';
import type { PageServer } from '../pages/server.ts';

const DIRS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/** Whether the policy has reached the extension, as an expression for its background. */
export const HAS_POLICY =
  '(globalThis.browser ?? chrome).storage.managed.get(null).then((all) => Object.keys(all).length)';

/** What a page of the extension shows. */
export interface Shown {
  text: string;
  lang: string;
  /** How many controls are locked. */
  locked: number;
  /** The fields named as wrong. */
  wrong: string[];
  links: string[];
  /** Elements that only a script in a text could have made. */
  intruders: number;
}

/** Starts the browser under a policy of the organisation, runs a task, and ends both. */
export async function underPolicy<T>(
  browser: BrowserName,
  policy: object | undefined,
  server: PageServer,
  task: (look: (path: string) => Promise<Shown>, session: Session) => Promise<T>,
): Promise<T> {
  const extensionDir = DIRS[browser];
  return withPolicies(policy ? await policiesFor(browser, extensionDir, policy) : {}, async () => {
    // Chromium hands it over some time after the extension is there.
    const ready = policy ? { readyWhen: HAS_POLICY } : {};
    const session = await launch({ browser, extensionDir, server, headless: true, ...ready });
    try {
      return await task((path) => look(session, path), session);
    } finally {
      await session.close();
    }
  });
}

/** The policies of a machine that give the extension in a folder its own. */
export async function policiesFor(
  browser: BrowserName,
  extensionDir: string,
  policy: object,
): Promise<Policies> {
  if (browser === 'firefox') {
    const id = await geckoId(extensionDir);
    return { firefox: { '3rdparty': { Extensions: { [id]: policy } } } };
  }
  // What is installed from a folder is known by the folder's path: a hash, written with a to p.
  const hash = createHash('sha256').update(resolve(extensionDir)).digest('hex').slice(0, 32);
  const id = [...hash]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');
  return { chromium: { '3rdparty': { extensions: { [id]: policy } } } };
}

async function look(session: Session, path: string): Promise<Shown> {
  const page = await guide(session).openAsPage(path);
  // What is drawn knows the policy; before that the page is empty.
  await page.waitForSelector('h1');
  const shown = await page.evaluate(() => ({
    text: document.body.textContent.replace(/\s+/g, ' '),
    lang: document.documentElement.lang,
    locked: document.querySelectorAll('select:disabled, input:disabled').length,
    wrong: [...document.querySelectorAll('.said code')].map((code) => code.textContent),
    links: [...document.querySelectorAll('a')].map(({ href }) => href),
    intruders: document.querySelectorAll(
      'img:not([src^="/icon/"], [src="/call-code.svg"]), main script',
    ).length,
  }));
  await page.close();
  return shown;
}
