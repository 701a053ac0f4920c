import type { Page } from 'puppeteer-core';
import { CAF_PHONE } from '../../src/guide/contacts.ts';
import { notice as french } from '../../src/i18n/fr.ts';
import type { BrowserName } from '../browsers/browser-name.ts';
import type { Guide } from '../browsers/guide.ts';
import type { Ear } from './ear.ts';
import { clicks, presses, types } from './hand.ts';
import { loudness } from './loudness.ts';

/** Somebody who hears the page, and does not see it. */
export interface Listener {
  browser: BrowserName;
  ear: Ear;
  page: Page;
  guides: Guide;
}

const NUMBER = '7851299341002';
const { provisional, 'caf-file': short } = french.warnings;
const WARNING = `${provisional.title}. ${provisional.text}`;
const SHORT = `${short.title}. ${short.text}`;
/** In Orca: from the mode of forms to the one of reading. */
const BROWSE = 'Insert+a';
/** The voice comes late, of thirteen thousand: in Firefox after four seconds on an idle machine. */
const VOICES_MS = 20_000;
/** Until something is said, with all that comes before it. */
const HEARD_BY_MS = 60_000;
/** Of a voice, by its root mean square; the sound card that is none has no noise of its own. */
const AUDIBLE = 0.005;

export const scenarios: Record<string, (listener: Listener) => Promise<void>> = {
  async 'a lone 7, then silence'({ ear, page }) {
    const at = Date.now();
    await enters(page, '7');
    await ear.untilSilent();
    isSaid(ear, at, WARNING);
  },

  async '7, then twelve digits more, slowly, then a pause'({ ear, page }) {
    const at = Date.now();
    await enters(page, NUMBER, 250);
    await ear.untilSilent();
    isSaid(ear, at, WARNING);
  },

  async 'thirteen digits, fast'({ ear, page }) {
    const at = Date.now();
    await enters(page, NUMBER, 60);
    await ear.untilSilent();
    isSaid(ear, at, WARNING);
  },

  async 'pauses that are too short to hear it in, then Tab'({ ear, page, guides }) {
    const at = Date.now();
    await enters(page, '785', 1200);
    await presses('Tab');
    await ear.untilSilent();
    isSaid(ear, at, WARNING);
    await presses('Tab', 'Tab');
    await ear.untilSilent();
    isSaid(ear, at, WARNING);
    await guides.staysShut();
  },

  async 'reading on from the field into the notice'({ browser, ear, page, guides }) {
    await enters(page, NUMBER, 60);
    await ear.untilSilent();
    await presses(BROWSE);
    await ear.untilSilent();
    const at = Date.now();
    await readsOn(ear, 8);
    for (const words of ['Il commence par 7 ou 8', french.guide, french.given, french.about]) {
      isSaid(ear, at, words);
    }
    const isHeard = browser === 'chromium' ? isSaid : isAtMostOnce;
    isHeard(ear, at, provisional.title);
    isHeard(ear, at, 'région Repère');
    isNotSaid(ear, at, 'barre d’état');
    isNotSaid(ear, at, `${french.about} cliquable`);
    isNotSaid(ear, at, WARNING);
    await guides.staysShut();
    const back = Date.now();
    await presses('shift+h');
    await ear.untilSilent();
    isSaid(ear, back, `${provisional.title} en-tête`);
  },

  async 'Escape while it is said, then a key'({ ear, page }) {
    const at = Date.now();
    await enters(page, '7');
    await begins(ear, at, WARNING);
    await presses('Escape');
    await ear.untilSilent();
    isNotSaid(ear, at, WARNING);
    await types('8', 60);
    await ear.untilSilent();
    isSaid(ear, at, WARNING);
    await presses('Escape');
    await types('5', 60);
    await ear.untilSilent();
    isSaid(ear, at, WARNING);
  },

  async 'a short number, read over and then left'({ ear, page }) {
    await enters(page, '7851');
    await ear.untilSilent();
    const at = Date.now();
    await presses(BROWSE);
    await readsOn(ear, 6);
    isNotSaid(ear, at, short.title);
    isAtMostOnce(ear, at, provisional.title);
    isSaid(ear, at, 'Il commence par 7 ou 8');
    await clicks(page, 'input[type=password]');
    await ear.untilSilent();
    isSaid(ear, at, SHORT);
  },

  async 'the guide, opened from the notice'({ browser, ear, page, guides }) {
    await enters(page, '7');
    await ear.untilSilent();
    const at = Date.now();
    await presses('Tab');
    await ear.untilSilent();
    isSaid(ear, at, `${french.guide} bouton`);
    await presses('Return');
    const guide = await guides.waitForPopup();
    await guide.isAbout('provisional');
    const title = await guide.evaluate<string>(`document.querySelector('h1').textContent`);
    // In Firefox 153, Orca 43 often takes the title, which has the focus already as the popup comes, for known.
    if (browser === 'chromium') await ends(ear, at, title);
    else await ear.untilSilent();
    // In Chromium it reads all of it by itself, which takes minutes.
    for (let line = 0; line < 12 && !times(ear, at, CAF_PHONE.number); line++) {
      await readsOn(ear, 1);
    }
    isSaid(ear, at, CAF_PHONE.number);
    await presses('Control_L');
    isNotSaid(ear, at, WARNING);
    await presses('Escape');
    await guides.waitGone();
    await ear.untilSilent();
  },

  async '« Écouter » in the guide, until the language changes or the guide closes'({
    ear,
    page,
    guides,
  }) {
    await enters(page, '7');
    await presses('Tab', 'Return');
    const guide = await guides.waitForPopup();
    const listens = async (): Promise<void> => {
      await guide.waitUntil(`document.querySelector('.to-say button')`, VOICES_MS);
      await presses('Control_L');
      await ear.untilSilent();
      isAbout('silence', await loudness(500), 0);
      await guide.evaluate(`document.querySelector('.to-say button').focus()`);
      await ear.untilSilent();
      await presses('Return');
      // A voice may take its time to begin.
      let level = 0;
      for (let second = 0; second < 6 && level <= AUDIBLE; second++) level = await loudness(1000);
      isAbout('« Écouter »', level, 1);
    };
    await listens();
    await guide.evaluate(`(() => {
      const choice = document.querySelector('select');
      choice.value = 'en';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await guide.waitUntil(`document.documentElement.lang === 'en'`);
    await presses('Control_L');
    await ear.untilSilent();
    isAbout('another language', await loudness(1500), 0);
    await listens();
    await guide.close();
    await guides.waitGone();
    await ear.untilSilent();
    isAbout('the guide closed', await loudness(1500), 0);
  },
};

/** @param wanted 1 where something is to be heard, 0 where nothing */
function isAbout(what: string, level: number, wanted: 0 | 1): void {
  console.log(`  ${what}: ${level.toFixed(3)}`);
  if (level > AUDIBLE !== !!wanted) throw new Error(`At ${what} the level is ${level.toFixed(3)}`);
}

async function enters(page: Page, text: string, everyMs = 60): Promise<void> {
  await clicks(page, '#nir');
  await page.waitForFunction(() => document.activeElement?.id === 'nir');
  // What is said of the field itself is not waited for: nobody does.
  await new Promise((resolve) => setTimeout(resolve, 500));
  await types(text, everyMs);
}

/** Goes down line by line, and hears each. */
async function readsOn(ear: Ear, lines: number): Promise<void> {
  for (let line = 0; line < lines; line++) {
    await presses('Down');
    await ear.untilSilent();
  }
}

/** White space of whatever width is one space. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

function times(ear: Ear, since: number, words: string): number {
  const wanted = plain(words);
  return ear.said(since).filter(({ text, ended }) => ended && plain(text).includes(wanted)).length;
}

function isSaid(ear: Ear, since: number, words: string): void {
  const count = times(ear, since, words);
  if (count !== 1) throw new Error(`Said to the end ${count} times, not once: « ${words} »`);
}

/** In Firefox, Orca 43 has been heard to go from the field over the title to the next line. */
function isAtMostOnce(ear: Ear, since: number, words: string): void {
  const count = times(ear, since, words);
  if (count > 1) throw new Error(`Said ${count} times: « ${words} »`);
}

function isNotSaid(ear: Ear, since: number, words: string): void {
  const count = times(ear, since, words);
  if (count) throw new Error(`Said ${count} times, and must not be: « ${words} »`);
}

/** Waits until it is being said. */
const begins = (ear: Ear, since: number, words: string) => hears(ear, since, words, 'began');

/** Waits until it has been said to the end. */
const ends = (ear: Ear, since: number, words: string) => hears(ear, since, words, 'ended');

async function hears(
  ear: Ear,
  since: number,
  words: string,
  how: 'began' | 'ended',
): Promise<void> {
  const deadline = Date.now() + HEARD_BY_MS;
  const isHeard = () =>
    ear.said(since).some((said) => said[how] && plain(said.text).includes(plain(words)));
  while (!isHeard()) {
    if (Date.now() > deadline) throw new Error(`Not said: « ${words} »`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
