import { describe, expect, it, vi } from 'vitest';
import { findNumberField } from '../../src/login-page/find.ts';
import { LOGIN_FORM, page } from './page.ts';

const found = (html: string) => {
  page(html);
  return findNumberField(document)?.id;
};

describe('the known form', () => {
  it('is found', () => expect(found(LOGIN_FORM)).toBe('nir'));

  it('is found while an "eye" button shows the password', () =>
    expect(found(LOGIN_FORM.replace('type="password"', 'type="text"'))).toBe('nir'));

  it('is found without a <form>', () =>
    expect(found(LOGIN_FORM.replaceAll('form>', 'div>'))).toBe('nir'));

  it('is found behind a hidden copy', () => {
    page(`<div hidden>${LOGIN_FORM}</div><div style="visibility: hidden">${LOGIN_FORM}</div>
      <div id="seen">${LOGIN_FORM}</div>`);
    expect(findNumberField(document)?.closest('#seen')).not.toBeNull();
  });
});

describe('after a renaming', () => {
  const renamed = (field: string, rest = '<input type="password">') =>
    found(`<form>${field}${rest}<button>Se connecter</button></form>`);

  it.each([
    ['its label', '<label for="a">Numéro de Sécurité sociale</label><input id="a">'],
    ['a label around it', '<label>Votre n° de sécurité sociale <input id="a" type="tel"></label>'],
    ['its aria-label', '<input id="a" aria-label="Numéro de sécurité sociale">'],
    ['its placeholder', '<input id="a" placeholder="N° sécu">'],
    ['its title', '<input id="a" title="Numéro de Sécurité sociale">'],
    ['accents written apart', '<input id="a" placeholder="Se\u0301curite\u0301 sociale">'],
    ['words with nothing between', '<label for="a">Sécurité<br>sociale</label><input id="a">'],
    ['words with a space between', '<input id="a" placeholder="securite  sociale">'],
    ['its name', '<input id="a" name="champNir" type="number">'],
    ['its name in words', '<input id="a" name="login_nir">'],
  ])('is found by %s', (_by, field) => expect(renamed(field)).toBe('a'));

  it('is found behind one that nobody sees', () =>
    expect(renamed('<input placeholder="NIR" hidden><input id="a" placeholder="NIR">')).toBe('a'));

  it('is found by its id', () => expect(renamed('<input id="champ-nir">')).toBe('champ-nir'));

  it('is found without a <form>, in the smallest block', () =>
    expect(
      found(`<div><div><input id="a" placeholder="NIR"></div><div><input type="password"></div></div>
        <div><input type="password"><input type="password"></div>`),
    ).toBe('a'));
});

it('looks six elements up for the password where there is no <form>, and no further', () => {
  const nested = (depth: number) =>
    `<main>${'<div>'.repeat(depth)}<input id="nir">${'</div>'.repeat(depth)}
      <input id="inputMotDePasse" type="password"></main>`;
  expect(found(nested(5))).toBe('nir');
  expect(found(nested(6))).toBeUndefined();
});

it.each(['querySelectorAll', 'textContent'])(
  'is found in a form with a field of the name %s',
  (name) => {
    for (const form of [LOGIN_FORM, LOGIN_FORM.replace('inputMotDePasse', 'mdp')]) {
      page(form);
      const node = document.querySelector('form') as HTMLFormElement;
      Object.defineProperty(node, name, { value: node.lastElementChild });
      expect(findNumberField(document)?.id).toBe('nir');
    }
  },
);

it.each([
  ['login', '', ''],
  ['login of hidden fields', 'hidden', ''],
  ['account', '', '<input type="password">'],
])('judges a form of a hundred fields once (%s)', (_what, how, more) => {
  const fields = `<input placeholder="NIR" ${how}>`.repeat(100);
  page(`<form>${fields}<input type="password">${more}</form>`);
  const ask = vi.spyOn(Element.prototype, 'querySelectorAll');
  findNumberField(document);
  expect(ask).toHaveBeenCalledOnce();
  ask.mockRestore();
});

describe('silence', () => {
  const SIGN_UP = LOGIN_FORM.replace('<input type="checkbox"', '<input type="password">$&');

  it.each([
    ['nothing there', '<main>Bonjour</main>'],
    ['one field alone, without a form', '<input id="nir">'],
    [
      'another field beside the known password',
      '<form><input id="autre"><input id="inputMotDePasse" type="password"></form>',
    ],
    [
      'words that only meet by chance',
      '<form><input name="n" placeholder="ir"><input type="password"></form>',
    ],
    ['one field alone', '<form><input id="nir"></form>'],
    ['a second password, as in account creation', SIGN_UP],
    [
      'the box of those who have no number',
      LOGIN_FORM.replace('Se souvenir de moi', 'Je ne dispose pas de numéro de sécurité sociale'),
    ],
    ['a two-step code', '<app-mfa><form><label>Code<input id="code"></label></form></app-mfa>'],
    ['a captcha', '<form><img alt=""><input id="captcha" placeholder="Recopiez le texte"></form>'],
    ['a hidden form', `<div style="display: none">${LOGIN_FORM}</div>`],
    ['a login by e-mail', '<form><input type="email" id="m"><input type="password"></form>'],
    [
      'a password shown by an "eye" button',
      '<form><label>Mot de passe (pas votre NIR)<input id="p"></label><input type="password"></form>',
    ],
    [
      'an account made with an e-mail address',
      '<form><input placeholder="NIR"><input type="email"><input type="password"></form>',
    ],
    [
      'an account made with a birth date',
      '<form><input placeholder="NIR"><input type="date"><input type="password"></form>',
    ],
    [
      'a message with an e-mail address, beside the password of another form',
      '<form><input placeholder="NIR"><input type="email"></form><form><input type="password"></form>',
    ],
    [
      'a field that an e-mail address will do for',
      '<form><input placeholder="E-mail ou NIR"><input type="password"></form>',
    ],
    [
      'a search beside a login',
      '<form><input type="search" placeholder="Sécurité sociale"><input type="password"></form>',
    ],
    [
      'a word that only holds the letters',
      '<form><input id="souvenir"><input type="password"></form>',
    ],
    [
      'the number in one form, the password in another',
      `<form><input placeholder="NIR"></form>
      <form><input type="password"></form>`,
    ],
  ])('for %s', (_what, html) => expect(found(html)).toBeUndefined());
});
