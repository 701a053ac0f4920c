import { expect, it, vi } from 'vitest';
import { fold } from '../../../../src/shared/login-words/fold.ts';
import { FRENCH } from '../../../../src/shared/login-words/french.ts';
import { reader } from '../../../../src/shared/login-words/reader.ts';

const placeOf = (words: string, text: string) =>
  reader({ ...FRENCH, number: words })('number', text);

it.each([
  ['accents', 'Sécurité Sociale', 'securite sociale'],
  ['accents apart from their letters', 'Se\u0301curite\u0301', 'securite'],
  ['names in words', 'champNir_deLogin-2', 'champ nir de login 2'],
  ['dots of abbreviations', 'N.I.R.', 'nir'],
  ['apostrophes', "n’ai d'un", 'n ai d un'],
  ['gaps of any kind', 'a\u00a0\n\t b', 'a b'],
  ['marks that nobody sees', 'sé\u00adcu\u200bri\u200fté', 'securite'],
  ['vowel and hamza signs', 'تأمين', 'تامين'],
])('folds %s', (_what, text, folded) => expect(fold(text)).toBe(folded));

it.each([
  ['a word', 'nir', 'le nir', 4],
  ['what begins with a word', 'connect', 'se connecter', 4],
  ['what stands after the article in Arabic', 'ضمان', 'رقم الضمان', 5],
  ['words with no blank between', 'securite sociale', 'securitesociale', 1],
  ['a whole word', 'nir.', 'nir 2', 1],
  ['one of several', 'a|b', 'x b', 3],
])('finds %s', (_what, words, text, place) => expect(placeOf(words, text)).toBe(place));

it('makes a pattern once, and only where it is asked for', () => {
  const made = vi.spyOn(globalThis, 'RegExp');
  const says = reader(FRENCH);
  expect(made).not.toHaveBeenCalled();
  for (const text of ['nir', 'nss', 'x']) says('number', text);
  expect(made).toHaveBeenCalledOnce();
  made.mockRestore();
});

it.each([
  ['the middle of a word', 'connect', 'deconnecter'],
  ['the middle of one in other letters', 'вход', 'выход увход'],
  ['the beginning where a whole word is meant', 'nir.', 'nirvana'],
])('finds nothing in %s', (_what, words, text) => expect(placeOf(words, text)).toBe(0));
