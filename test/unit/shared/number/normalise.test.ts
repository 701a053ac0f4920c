import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../src/shared/number/normalise.ts';

const PLAIN = '7851299341002';

describe('normalise', () => {
  it.each([
    ['plain digits', '7851299341002'],
    ['ordinary spaces', ' 7 85 12 99 341 002 '],
    ['no-break, narrow, thin and figure spaces', '7\u00a085\u202f12\u200999\u2007341\u3000002'],
    ['dots, dashes, slashes, underscores', '7.85-12/99_341\\002'],
    ['long dashes', '7–85—12‑99−341―002'],
    ['invisible marks', '\ufeff7\u200b85\u200c12\u200d99\u2060341\u200e002\u200f\u00ad'],
    ['tabs and line ends of a paste', '\t7 85 12 99\r\n341 002\n'],
    ['full-width digits', '７８５１２９９３４１００２'],
    ['Arabic-Indic digits', '٧٨٥١٢٩٩٣٤١٠٠٢'],
    ['Persian digits', '۷۸۵۱۲۹۹۳۴۱۰۰۲'],
    ['« N° : »', 'N° : 7 85 12 99 341 002'],
    ['« Nº »', 'Nº 7851299341002'],
    ['« № »', '№7851299341002'],
    ['« Nº » without a space', 'Nº7851299341002'],
    ['« NIR : »', 'NIR : 7851299341002'],
    ['« NIA » without a space', 'NIA7851299341002'],
    ['a whole sentence', 'Numéro de Sécurité sociale : 7 85 12 99 341 002'],
    ['an Arabic label', 'الرقم: ٧٨٥١٢٩٩٣٤١٠٠٢'],
    ['« n.° »', 'n.° 7851299341002'],
  ])('sees through %s', (_name, typed) => {
    expect(normalise(typed)).toBe(PLAIN);
  });

  it.each([
    ['X', '78512993XXXXX'],
    ['x', '78512993xxxxx'],
    ['stars', '78512993*****'],
    ['bullets', '78512993•••••'],
    ['black circles', '7 85 12 993 ●●●●●'],
  ])('writes characters masked by %s as X', (_name, typed) => {
    expect(normalise(typed)).toBe('78512993XXXXX');
  });

  it('does not take a mask in front for a label', () => {
    expect(normalise('XXXX XXXX 7123')).toBe('XXXXXXXX7123');
    expect(normalise('•••• 7123')).toBe('XXXX7123');
    expect(normalise('– XXXX 7123')).toBe('XXXX7123');
    expect(normalise('x 7123')).toBe('7123');
  });

  it('keeps the 2A and 2B of Corsica', () => {
    expect(normalise('1 85 05 2A 004 123')).toBe('185052A004123');
    expect(normalise('2 85 05 2B 004 123')).toBe('285052B004123');
  });

  it('keeps what tells an e-mail address or a name from a number', () => {
    expect(normalise('jean.78@exemple.fr')).toContain('@');
    expect(normalise('jean78')).toBe('jean78');
  });

  it('takes the start of a very long text only', () => {
    expect(normalise(`7${'1'.repeat(1e6)}`)).toHaveLength(64);
  });

  it.each(['', ' ', '\u200b', '- - /', '\ud800', '🙂'])('bears %j', (typed) => {
    expect(normalise(typed)).toBe('');
  });
});
