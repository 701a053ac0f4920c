import { describe, expect, it } from 'vitest';
import { describeField } from '../../../../src/content-script/login-page/describe-field.ts';
import { labelReader } from '../../../../src/content-script/login-page/labels.ts';
import { page } from './page.ts';

const describeIn = (html: string) => {
  page(html);
  return describeField(document.querySelector('input') as HTMLInputElement, labelReader());
};
const wordsOf = (html: string) => describeIn(html).words.trim();
const hintOf = (html: string) => describeIn(html).hint.trim();
const OTHER = '<input type="password">';

describe('the words', () => {
  it.each([
    [
      'names',
      '<input type="tel" id="champNir" name="b" formcontrolname="c" autocomplete="d">',
      'tel champ nir b c d',
    ],
    ['labels', '<input label="a" aria-label="b" placeholder="c" title="d">', 'a b c d'],
    ['label', '<label for="a">N°</label><input id="a">', 'a n°'],
    ['two labels', '<label for="a">N°</label><label for="a">SS</label><input id="a">', 'a n° ss'],
    [
      'labels by reference',
      '<b id="first">N°</b><b id="then">SS</b><input aria-labelledby="first none then">',
      'n° ss',
    ],
  ])('are its %s', (_what, html, words) => expect(wordsOf(html)).toBe(words));

  it('are those of the component around it too, and of no block', () =>
    expect(
      wordsOf(
        `<div id="no"><x-field id="yes" label="N°"><p id="no"><input></p></x-field></div>${OTHER}`,
      ),
    ).toBe('yes n°'));

  it('are not those of a component with more fields', () =>
    expect(wordsOf(`<x-form id="no"><input>${OTHER}</x-form>`)).toBe(''));

  it('are those of a component in a form, and not of the component around that', () =>
    expect(
      wordsOf('<x-page id="no"><form><x-field id="yes"><input></x-field></form></x-page>'),
    ).toBe('yes'));

  it('are not those of a component of many parts', () => {
    const parts = (count: number) => `<x-a id="yes"><input>${'<i></i>'.repeat(count)}</x-a>`;
    expect(wordsOf(parts(11))).toBe('yes');
    expect(wordsOf(parts(12))).toBe('');
  });

  it('are taken from five elements around it and no further', () => {
    const nested = (depth: number) =>
      `<x-a id="yes">${'<div>'.repeat(depth)}<input>${'</div>'.repeat(depth)}</x-a>`;
    expect(wordsOf(nested(4))).toBe('yes');
    expect(wordsOf(nested(5))).toBe('');
  });
});

it.each([
  ['Numéro de sécurité sociale (et non votre adresse e-mail)', 'numero de securite sociale ('],
  ['NIR (pas votre mot de passe)', 'nir ('],
])('leaves out what « %s » denies', (label, words) => {
  expect(wordsOf(`<input title="${label}">`)).toBe(words);
  expect(hintOf(`<p>${label}<input></p>${OTHER}`)).toBe(words);
});

it('goes on after what one text denies', () =>
  expect(
    wordsOf('<label for="a">NIR</label><input id="a" placeholder="pas le mot de passe" title="b">'),
  ).toBe('a b nir'));

it('hears of no new password by what keeps browsers from filling one in', () => {
  expect(wordsOf('<input autocomplete="new-password">')).toBe('password');
  expect(wordsOf('<input id="new-password">')).toBe('new password');
});

describe('the hint', () => {
  it.each([
    ['what describes it', `<input aria-describedby="h">${OTHER}<p id="h">NSS</p>`],
    ['what stands in its group', `<div><input><small>NSS</small></div>${OTHER}`],
    ['a cell before it', `<table><tr><td>NSS</td><td><input></td></tr></table>${OTHER}`],
    ['a term before it', `<dl><dt>NSS</dt><dd><input></dd><dt>MDP</dt><dd>${OTHER}</dd></dl>`],
    ['a text before it', `NSS <br> <input> MDP ${OTHER}`],
    ['a legend', `<fieldset><legend>NSS</legend><input><input></fieldset>`],
    ['an element before it', `<b>NSS</b><br><input>${OTHER}`],
  ])('is %s', (_what, html) => expect(hintOf(html)).toBe('nss'));

  it.each([
    ['stands before another field', `NSS<select></select><input>${OTHER}`],
    ['is of another group', `<p>NSS<select></select></p><input>${OTHER}`],
    ['stands far before it', `NSS${'<br>'.repeat(5)}<input>${OTHER}`],
  ])('is nothing that %s', (_what, html) => expect(hintOf(html)).toBe(''));
});
