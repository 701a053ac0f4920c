import type { Page } from 'puppeteer-core';
import { CAF_PHONE } from '../../src/shared/facts/contacts.ts';
import { notice as french } from '../../src/shared/i18n/fr.ts';
import type { BrowserName } from '../browsers/browser-name.ts';
import type { Guide } from '../browsers/guide.ts';
import { loudness } from './loudness.ts';
import { clicks, presses, types } from './real-input.ts';
import type { SpeechLog } from './speech-log.ts';

/** A person who hears the page and does not see it. */
export interface Listener {
  browser: BrowserName;
  speech: SpeechLog;
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
/** The root mean square of a voice; the virtual sound card has no noise of its own. */
const AUDIBLE = 0.005;

export const scenarios: Record<string, (listener: Listener) => Promise<void>> = {
  async 'a lone 7, then silence'({ speech, page }) {
    const at = Date.now();
    await enters(page, '7');
    await speech.untilSilent();
    isSaid(speech, at, WARNING);
  },

  async '7, then twelve digits more, slowly, then a pause'({ speech, page }) {
    const at = Date.now();
    await enters(page, NUMBER, 250);
    await speech.untilSilent();
    isSaid(speech, at, WARNING);
  },

  async 'thirteen digits, fast'({ speech, page }) {
    const at = Date.now();
    await enters(page, NUMBER, 60);
    await speech.untilSilent();
    isSaid(speech, at, WARNING);
  },

  async 'pauses that are too short to hear it in, then Tab'({ speech, page, guides }) {
    const at = Date.now();
    await enters(page, '785', 1200);
    await presses('Tab');
    await speech.untilSilent();
    isSaid(speech, at, WARNING);
    await presses('Tab', 'Tab');
    await speech.untilSilent();
    isSaid(speech, at, WARNING);
    await guides.staysShut();
  },

  async 'reading on from the field into the notice'({ browser, speech, page, guides }) {
    await enters(page, NUMBER, 60);
    await speech.untilSilent();
    await presses(BROWSE);
    await speech.untilSilent();
    const at = Date.now();
    await readsOn(speech, 8);
    for (const words of ['Il commence par 7 ou 8', french.guide, french.given, french.about]) {
      isSaid(speech, at, words);
    }
    const isHeard = browser === 'chromium' ? isSaid : isAtMostOnce;
    isHeard(speech, at, provisional.title);
    isHeard(speech, at, 'région Repère');
    isNotSaid(speech, at, 'barre d’état');
    isNotSaid(speech, at, `${french.about} cliquable`);
    isNotSaid(speech, at, WARNING);
    await guides.staysShut();
    const back = Date.now();
    await presses('shift+h');
    await speech.untilSilent();
    isSaid(speech, back, `${provisional.title} en-tête`);
  },

  async 'Escape while it is said, then a key'({ speech, page }) {
    const at = Date.now();
    await enters(page, '7');
    await begins(speech, at, WARNING);
    await presses('Escape');
    await speech.untilSilent();
    isNotSaid(speech, at, WARNING);
    await types('8', 60);
    await speech.untilSilent();
    isSaid(speech, at, WARNING);
    await presses('Escape');
    await types('5', 60);
    await speech.untilSilent();
    isSaid(speech, at, WARNING);
  },

  async 'a short number, read over and then left'({ speech, page }) {
    await enters(page, '7851');
    await speech.untilSilent();
    const at = Date.now();
    await presses(BROWSE);
    await readsOn(speech, 6);
    isNotSaid(speech, at, short.title);
    isAtMostOnce(speech, at, provisional.title);
    isSaid(speech, at, 'Il commence par 7 ou 8');
    await clicks(page, 'input[type=password]');
    await speech.untilSilent();
    isSaid(speech, at, SHORT);
  },

  async 'the guide, opened from the notice'({ browser, speech, page, guides }) {
    await enters(page, '7');
    await speech.untilSilent();
    const at = Date.now();
    await presses('Tab');
    await speech.untilSilent();
    isSaid(speech, at, `${french.guide} bouton`);
    await presses('Return');
    const guide = await guides.waitForPopup();
    await guide.isAbout('provisional');
    const title = await guide.evaluate<string>(`document.querySelector('h1').textContent`);
    // In Firefox 153, Orca 43 often takes the title, which has the focus already as the popup comes, for known.
    if (browser === 'chromium') await ends(speech, at, title);
    else await speech.untilSilent();
    // In Chromium it reads all of it by itself, which takes minutes.
    for (let line = 0; line < 12 && !times(speech, at, CAF_PHONE.number); line++) {
      await readsOn(speech, 1);
    }
    isSaid(speech, at, CAF_PHONE.number);
    await presses('Control_L');
    isNotSaid(speech, at, WARNING);
    await presses('Escape');
    await guides.waitGone();
    await speech.untilSilent();
  },

  async '« Écouter » in the guide, until the language changes or the guide closes'({
    speech,
    page,
    guides,
  }) {
    await enters(page, '7');
    await presses('Tab', 'Return');
    const guide = await guides.waitForPopup();
    const listens = async (): Promise<void> => {
      await guide.waitUntil(`document.querySelector('.to-say button')`, VOICES_MS);
      await presses('Control_L');
      await speech.untilSilent();
      isAbout('silence', await loudness(500), 0);
      await guide.evaluate(`document.querySelector('.to-say button').focus()`);
      await speech.untilSilent();
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
    await speech.untilSilent();
    isAbout('another language', await loudness(1500), 0);
    await listens();
    await guide.close();
    await guides.waitGone();
    await speech.untilSilent();
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
  // People do not wait for what is said of the field itself.
  await new Promise((resolve) => setTimeout(resolve, 500));
  await types(text, everyMs);
}

/** Goes down line by line, and hears each. */
async function readsOn(speech: SpeechLog, lines: number): Promise<void> {
  for (let line = 0; line < lines; line++) {
    await presses('Down');
    await speech.untilSilent();
  }
}

/** White space of whatever width is one space. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

function times(speech: SpeechLog, since: number, words: string): number {
  const wanted = plain(words);
  return speech.said(since).filter(({ text, ended }) => ended && plain(text).includes(wanted))
    .length;
}

function isSaid(speech: SpeechLog, since: number, words: string): void {
  const count = times(speech, since, words);
  if (count !== 1) throw new Error(`Said to the end ${count} times, not once: « ${words} »`);
}

/** In Firefox, Orca 43 has been heard to go from the field over the title to the next line. */
function isAtMostOnce(speech: SpeechLog, since: number, words: string): void {
  const count = times(speech, since, words);
  if (count > 1) throw new Error(`Said ${count} times: « ${words} »`);
}

function isNotSaid(speech: SpeechLog, since: number, words: string): void {
  const count = times(speech, since, words);
  if (count) throw new Error(`Said ${count} times, and must not be: « ${words} »`);
}

/** Waits until it is being said. */
const begins = (speech: SpeechLog, since: number, words: string) =>
  hears(speech, since, words, 'began');

/** Waits until it has been said to the end. */
const ends = (speech: SpeechLog, since: number, words: string) =>
  hears(speech, since, words, 'ended');

async function hears(
  speech: SpeechLog,
  since: number,
  words: string,
  how: 'began' | 'ended',
): Promise<void> {
  const deadline = Date.now() + HEARD_BY_MS;
  const isHeard = () =>
    speech.said(since).some((said) => said[how] && plain(said.text).includes(plain(words)));
  while (!isHeard()) {
    if (Date.now() > deadline) throw new Error(`Not said: « ${words} »`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
