import { expect } from 'vitest';
import { until } from '../../browsers/until.ts';
import type { Scenario, Scenarios } from '../world.ts';

/** Numbers of nobody, of a form that no number of the Sécurité sociale has. */
const ANOTHER = {
  'the Caf’s, filled up with zeros behind it': '785435000000000',
  'the Caf’s, filled up with zeros before it': '0000000785435',
  'the Caf’s that begins with 1, filled up': '122435000000000',
  'the Caf’s, with its letter': '7854321 A',
  'the Caf’s, behind a département': '75 7854321',
  'a foreigner’s file of 9 digits': '750312345',
  'a foreigner’s file of 10 digits': '7503123456',
  'France Travail’s, of 8 digits': '78543210',
  'France Travail’s, with a letter': '7854321N',
  'France Travail’s, of 11 digits': '78543210123',
  'a secret of 8 digits': '78901234',
  'a telephone’s': '7 85 12 34 56',
  'a provisional one half typed': '78501991234',
  'a provisional one with a digit too many': '78501991234567',
  'two of them': '7854321 / 1850599123456',
};

const typedAndLeft =
  (number: string): Scenario =>
  async ({ visit }) => {
    const person = await visit();
    await person.types(number);
    await person.leavesField();
    await person.isTold('Est-ce votre numéro');
    expect(await person.notice.text('text')).toContain('13 caractères');
    // No wording calls it provisional, and nothing offers to keep it as the Caf's: it may be a secret.
    expect(await person.notice.text('text')).not.toMatch(/provisoire|7\sou\s8/);
    expect(await person.notice.computed('given', 'display')).toBe('none');
  };

/** The page draws a mask at the first key: one digit is typed, no number finished. */
const masked =
  (variant: string): Scenario =>
  async ({ visit, guide }) => {
    const person = await visit(variant);
    await person.types('7');
    await person.isTold('n’ouvre pas');
    expect(await person.value()).toHaveLength(18);
    await person.leavesField();
    await person.isTold('trop court');
    await guide.staysShut();
    await person.types('850199123456');
    await person.isTold('n’ouvre pas');
    await person.leavesField();
    await (await guide.waitForPopup()).isAbout('provisional');
  };

export const numbers: Scenarios = {
  ...Object.fromEntries(
    Object.entries(ANOTHER).map(([what, number]) => [
      `is asked about once left, and called nothing: ${what}`,
      typedAndLeft(number),
    ]),
  ),

  async 'in the guide the person says which it is, and it opens only when asked'({ visit, guide }) {
    const person = await visit();
    await person.types('78543210');
    await person.leavesField();
    await person.isTold('Est-ce votre numéro');
    await guide.staysShut();
    await person.notice.click('guide');
    const popup = await guide.waitForPopup();
    await popup.isAbout('which-number');
    const text = await popup.evaluate<string>('document.body.innerText');
    for (const words of [
      '13 caractères',
      'numéro de dossier',
      'France Travail',
      'titre de séjour',
    ]) {
      expect(text).toContain(words);
    }
    // It may be a secret: nobody is asked to say or show it.
    expect(text).toContain('ne le montrez à personne');
    await popup.evaluate(`document.querySelectorAll('.answers button')[2].click()`);
    await popup.isAbout('first-digit');
  },

  async 'begins with 0 or 9: a soft word, once left'({ visit, guide }) {
    const person = await visit();
    await person.types('0123456789012');
    await person.isLeftInPeace();
    await person.leavesField();
    await person.isTold('n’ouvre peut-être pas');
    expect(await person.notice.text('text')).toContain('numéro fiscal');
    await guide.staysShut();
  },

  async 'filled by script with a change and nothing else'({ visit }) {
    const person = await visit();
    await person.page.waitForSelector('#nir');
    await person.comes();
    await person.page.$eval('#nir', (field) => {
      (field as HTMLInputElement).value = '785019912345678';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await person.isTold('n’ouvre pas');
  },

  'in a mask of X drawn at the first key': masked('mask-x'),
  'in a mask of lines drawn at the first key': masked('mask-line'),

  async 'of Corsica, which logs in: silence'({ visit }) {
    const person = await visit();
    await person.types('1 85 05 2A 123 456 78');
    await person.leavesField();
    await person.isLeftInPeace();
  },

  async 'corrected from 7 to 1 and sent: silence, and the form goes as it is'({ visit, guide }) {
    const person = await visit();
    await person.types('7850199123456');
    await person.isTold('n’ouvre pas');
    for (const key of ['Home', 'Delete', '1']) await person.presses(key);
    await person.notice.waitGone();
    await person.types('essai', '#inputMotDePasse');
    await person.presses('Enter');
    await until('the form sent', () => person.page.evaluate('__submits.length === 1'));
    expect(await person.notice.count()).toBe(0);
    await guide.staysShut();
  },
};
