import { expect, it } from 'vitest';
import { describeField } from '../../../../src/content-script/login-page/describe-field.ts';
import { describeForm } from '../../../../src/content-script/login-page/describe-form.ts';
import { elementsIn } from '../../../../src/content-script/login-page/elements.ts';
import { headingReader } from '../../../../src/content-script/login-page/headings.ts';
import { labelReader } from '../../../../src/content-script/login-page/labels.ts';
import { page } from './page.ts';

const describeIn = (html: string, password = '[type=password]') => {
  page(`<h1>Mon Compte</h1><form>${html}</form>`);
  const form = document.querySelector('form') as HTMLFormElement;
  const labelsOf = labelReader();
  return describeForm(form, {
    elementsOf: elementsIn,
    labelsOf,
    headingsBefore: headingReader(),
    describe: (field) => describeField(field, labelsOf),
    isSecret: (field) => field.matches(password),
  });
};
const words = (fields: { words: string }[]) => fields.map((field) => field.words.trim());

it('tells the passwords that are seen from those that are not, and both from other fields', () => {
  const form = describeIn(`<input id="n"><input type="password" hidden><input type="password">
    <input id="a"><input id="b" hidden><input id="c" type="checkbox">`);
  expect(words(form.passwords)).toEqual(['password', 'password']);
  expect(form.seenPasswords).toEqual([document.querySelectorAll('[type=password]')[1]]);
  expect(words(form.others)).toEqual(['n', 'a']);
});

it('takes a text for the password where the form is known by it', () => {
  const html = '<input id="n"><input id="a"><input id="b">';
  expect(describeIn(html).passwords).toEqual([]);
  const known = describeIn(html, '#a');
  expect([known.passwords.length, known.seenPasswords.length, known.others.length]).toEqual([
    1, 1, 2,
  ]);
});

it('leaves out the short field of a key', () => {
  const html = (length: string) => `<input><input id="k" maxlength="${length}">`;
  for (const length of ['0', '3']) {
    expect(words(describeIn(html(length)).others)).toEqual(['']);
  }
  expect(words(describeIn(html('4')).others)).toEqual(['', 'k']);
});

it('says what its buttons, headings and boxes say', () => {
  const form = describeIn(`<h2>Connexion</h2><input>
    <input type="checkbox" id="c"><label for="c">Restez connecté</label>
    <label><input type="radio"> Oui</label><label>Non <input></label>
    <button>Entrer</button>`);
  expect(form.actions.map((text) => text.trim())).toEqual(['entrer']);
  expect(form.headings.map((text) => text.trim())).toEqual(['connexion', 'mon compte']);
  expect(form.choices.map((text) => text.trim())).toEqual(['restez connecte', 'oui']);
});

it('looks at forty fields', () => {
  const form = describeIn(`<input type="password">${'<input>'.repeat(50)}<input type="password">`);
  expect([form.others.length, form.passwords.length]).toEqual([39, 1]);
});

it('has the headings before its first password, or before its first field', () => {
  const headings = (html: string) => describeIn(html).headings.map((text) => text.trim());
  expect(headings('<h2>A</h2><input><h3>B</h3><input type="password"><h3>C</h3>')).toEqual([
    ...['b', 'a', 'mon compte'],
  ]);
  expect(headings('<h2>A</h2><input><h3>B</h3>')).toEqual(['a', 'mon compte']);
  expect(headings('<h2>A</h2>')).toEqual([]);
});
