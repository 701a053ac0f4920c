import type { Page } from 'puppeteer-core';
import { visit } from '../../test/browsers/launch.ts';
import type { Session } from '../../test/browsers/session.ts';
import { comeToField, pause } from './come-to-field.ts';
import { addControls, addNumberFields, takeOut } from './hard-acts.ts';
import { median, sum } from './statistics.ts';
import { contentScriptCalls, taskTime, trace } from './trace.ts';

const NUMBER = '7851299341002';
/** Between two keys, and how long the page is watched after the last, in milliseconds. */
const KEY = 60;
const AFTER = 3000;

/** A page that is hard on the content script. */
interface HardPage {
  /** How it is asked for. */
  variant: string;
  field?: string;
  /** Runs in the page before the person comes. */
  prepare?: () => void;
  /** Runs in the page once the number is typed. */
  act?: () => void;
}

const HARD_PAGES: Record<string, HardPage> = {
  'as it is': { variant: '' },
  '50 000 nodes': { variant: 'large' },
  '2 000 more fields, labelled alike': { variant: 'renamed,many-fields', field: '#champ1' },
  'the same, and a second password': {
    variant: 'renamed,many-fields,second-password',
    field: '#champ1',
  },
  '3 000 more, with label, name and id of a number': {
    variant: 'renamed',
    field: '#champ1',
    prepare: addNumberFields,
  },
  '1 000 buttons, 2 000 checkboxes more': {
    variant: 'renamed',
    field: '#champ1',
    prepare: addControls,
  },
  'fields named as functions': { variant: 'telling-names' },
  'the field replaced at each key': { variant: 'rerender-on-key' },
  'the form rebuilt five times a second': { variant: 'rerender&every=200' },
  'throws the notice out': { variant: 'evict' },
  'takes the notice out every 5 ms': { variant: '', act: takeOut },
};

/** What the content script takes of one page, in milliseconds of the main thread's CPU. */
interface Cost {
  script: number;
  longest: number;
  page: number;
}

/**
 * Opens each of the hard pages, types a number, waits a while, and sees what all of it costs.
 *
 * @returns a table in Markdown: medians
 */
export async function measureHardPages(session: Session, rounds: number): Promise<string> {
  const costs = new Map<string, Cost[]>();
  for (let round = 1; round <= rounds; round++) {
    for (const [name, hard] of Object.entries(HARD_PAGES)) {
      costs.set(name, [...(costs.get(name) ?? []), await costOf(session, hard)]);
    }
    console.log(`round ${round} of ${rounds}`);
  }
  const rows = [...costs].map(([name, all]) => {
    const of = (part: keyof Cost) => median(all.map((cost) => cost[part]));
    const share = (100 * of('script')) / of('page');
    const figures = [of('script'), of('longest'), of('page'), share].map((it) => it.toFixed(1));
    return `| ${[name, ...figures].join(' | ')} |`;
  });
  return [
    '| the page | content script, ms | longest call, ms | page’s own, ms | share, % |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

async function costOf(session: Session, hard: HardPage): Promise<Cost> {
  const page = await session.browser.newPage();
  try {
    const events = await trace(page, () => type(page, hard));
    const calls = contentScriptCalls(events, session.extensionOrigin);
    const script = sum(calls);
    return { script, longest: Math.max(0, ...calls), page: taskTime(events) - script };
  } finally {
    await page.close();
  }
}

async function type(page: Page, hard: HardPage): Promise<void> {
  const { variant, field = '#nir', prepare, act } = hard;
  await visit(page, `?variant=${variant}#/login`);
  await page.waitForSelector(field);
  if (prepare) await page.evaluate(prepare);
  await comeToField(page, field);
  for (const digit of NUMBER) {
    await page.keyboard.press(digit as '7');
    await pause(KEY);
  }
  if (act) await page.evaluate(act);
  await pause(AFTER);
}
