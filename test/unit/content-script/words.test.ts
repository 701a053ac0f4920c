import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startContentScript } from '../../../src/content-script/content-script.ts';
import { urgent } from '../../../src/shared/i18n/fr.ts';
import { EVERY_LANGUAGE } from '../../../src/shared/login-words/translated.ts';
import { stopListening } from './login-page/listening.ts';
import { page } from './login-page/page.ts';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }));
vi.mock('../../../src/content-script/api.ts', () => ({
  api: { runtime: { id: 'repere', sendMessage } },
}));

const SETUP = { texts: urgent, large: false, phone: false, opens: 9, words: EVERY_LANGUAGE };
const form = (heading: string, id: string, secret: string) =>
  `<h1>${heading}</h1><form><label for="${id}">Sozialversicherungsnummer</label><input id="${id}">
    <input id="${secret}" type="password"><button>Weiter</button></form>`;
const LOGIN = form('Anmelden', 'a', 'b');
const SIGN_UP = form('Konto erstellen', 'nir', 'inputMotDePasse');

/** Answers the last question for the setup. */
let answer: (setup: unknown) => void;

/** Starts the content script in a page in German, and types a 7 into its first field. */
function typeAt(html: string): void {
  document.documentElement.lang = 'de';
  page(html);
  startContentScript(document, urgent);
  const field = document.querySelector('input') as HTMLInputElement;
  field.focus();
  field.value = '7';
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
const settled = () => vi.advanceTimersByTimeAsync(1);
const isWarned = () => document.querySelector('repere-notice') !== null;

// A content script of the test before would look at this page too, a second later.
afterEach(stopListening);

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
  sendMessage.mockImplementation(
    ({ type }) =>
      new Promise((done) => {
        if (type === 'notice-setup') answer = done;
      }),
  );
});

describe('the words of other languages', () => {
  it('are asked for once somebody is in any field, and the page is looked at again by them', async () => {
    typeAt(LOGIN);
    expect(isWarned()).toBe(false);
    expect(sendMessage).toHaveBeenCalledWith({ type: 'notice-setup' });
    answer(SETUP);
    await settled();
    expect(isWarned()).toBe(true);
  });

  it('show that what has the known ids is no login', async () => {
    typeAt(SIGN_UP);
    expect(isWarned()).toBe(true);
    answer(SETUP);
    await settled();
    expect(isWarned()).toBe(false);
  });

  it.each([
    ['without words', { ...SETUP, words: undefined }],
    ['with some of the words', { ...SETUP, words: { ...EVERY_LANGUAGE, otherAction: undefined } }],
    ['with words that are none', { ...SETUP, words: { ...EVERY_LANGUAGE, number: 7 } }],
    ['that is missing', undefined],
  ])('are not taken from an answer %s', async (_what, reply) => {
    typeAt(LOGIN);
    answer(reply);
    await settled();
    expect(isWarned()).toBe(false);
  });
});
