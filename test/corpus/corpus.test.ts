import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch, visit } from '../browsers/launch.ts';
import { requireBrowser } from '../browsers/provision.ts';
import type { Session } from '../browsers/session.ts';
import { type PageServer, startServer } from '../pages/server.ts';
import { EXPECTED_FAILURES } from './expected-failures.ts';
import { CORPUS } from './index.ts';
import { Tally } from './tally.ts';
import { warnedField } from './warned-field.ts';

const browser = inject('browser');
const tally = new Tally();
let server: PageServer;
let session: Session;
let page: Page;

beforeAll(async () => {
  await requireBrowser(browser);
  server = await startServer({ isLight: true });
  const extensionDir = `.output/${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
  session = await launch({ browser, extensionDir, server, headless: true });
  page = await session.newPage();
});
afterAll(async () => {
  console.log(`corpus in ${browser}: ${tally}`);
  await session?.close();
  await server?.close();
});

/** An entry may name a route of its page, as in `page#/login`. */
const pageOf = (name: string): string => name.replace(/#.*/, '');

it('declares every page there is, and no other', () => {
  const pages = globSync('**/*.html', { cwd: join(import.meta.dirname, 'pages') });
  const names = pages.map((path) => path.replaceAll('\\', '/').replace(/\.html$/, ''));
  expect([...new Set(Object.keys(CORPUS).map(pageOf))].sort()).toEqual(names.sort());
  expect(Object.keys(CORPUS)).toEqual(expect.arrayContaining(Object.keys(EXPECTED_FAILURES)));
});

it.each(Object.entries(CORPUS))(`${browser}: %s`, async (name, wanted) => {
  const failure = EXPECTED_FAILURES[name];
  await visit(page, `corpus/${pageOf(name)}.html${name.slice(pageOf(name).length)}`);
  const answers = failure ? [wanted, failure.found] : [wanted];
  // The content script listens only once a person has come.
  for (const at of [1, 2]) await page.mouse.move(at, at);
  const place = await page.evaluate(warnedField, answers);
  const found = typeof place === 'number' ? answers[place] : place;
  tally.add(wanted !== null, place === 0, found !== null && found !== 'nothing');
  if (!failure) return expect(found).toBe(wanted);
  // A page that comes out right has no business among the expected failures any more.
  expect(found, failure.why).toBe(failure.found);
});
