import { describe, expect, it } from 'vitest';
import type { FormDescription } from '../../../../src/content-script/login-page/describe-form.ts';
import { isLogin, type Surroundings } from '../../../../src/content-script/login-page/is-login.ts';
import { fields, form } from './form.ts';
import { every } from './says.ts';

const PAGE = { title: '', isFrench: true, isLoginPlace: false };
const input = () => document.createElement('input');
const ONE = { passwords: fields('Mot de passe'), seenPasswords: [input()] };
const HIDDEN = { passwords: fields('Mot de passe') };

const verdict = (
  parts: Partial<FormDescription>,
  clue: 'known' | 'words' = 'words',
  page: Partial<Surroundings> = {},
) => isLogin(form(parts), clue === 'known', { ...PAGE, ...page }, every);

describe('is a login', () => {
  it.each<[string, Partial<FormDescription>, 'known' | 'words', Partial<Surroundings>]>([
    ['number and password alone', ONE, 'words', {}],
    ['a known form, whatever stands beside', { ...ONE, others: fields('Nom') }, 'known', {}],
    ['a known form in another language', ONE, 'known', { isFrench: false }],
    [
      'one that says so in translation',
      { ...ONE, actions: ['log in'] },
      'words',
      { isFrench: false },
    ],
    [
      'one that says so, its password not yet shown',
      { ...HIDDEN, actions: ['se connecter'] },
      'words',
      {},
    ],
    [
      'one that says so on the login route, without a password',
      { actions: ['se connecter'] },
      'words',
      { isLoginPlace: true },
    ],
    [
      'one that says so with a captcha',
      { ...ONE, actions: ['se connecter'], others: fields('Recopiez') },
      'words',
      {},
    ],
    ['one with more fields for the number', { ...ONE, others: fields('NIR', 'NIR') }, 'words', {}],
    [
      'a known form where it belongs, told otherwise by a heading, a field or a box',
      {
        ...ONE,
        passwords: fields('Nouveau mot de passe'),
        headings: ['mot de passe oublie'],
        choices: ['memoriser mon numero de securite sociale'],
        actions: ['valider', 'mot de passe oublie ?'],
      },
      'known',
      { isLoginPlace: true },
    ],
    ['one with a decoy', { ...ONE, passwords: fields('Mot de passe', 'fake') }, 'words', {}],
  ])('%s', (_what, parts, clue, page) => expect(verdict(parts, clue, page)).toBe(true));
});

describe('is none', () => {
  it.each<[string, Partial<FormDescription>, 'known' | 'words', Partial<Surroundings>]>([
    ['a form for something else', { ...ONE, actions: ['payer'] }, 'known', {}],
    ['two passwords', { ...ONE, seenPasswords: [input(), input()] }, 'known', {}],
    ['a new password', { ...ONE, passwords: fields('Mot de passe', 'Confirmez') }, 'known', {}],
    [
      'the box of those who have no number',
      { ...ONE, choices: ['sans numero de securite sociale'] },
      'known',
      {},
    ],
    [
      'a known form where it belongs, with two passwords',
      { ...ONE, seenPasswords: [input(), input()] },
      'known',
      { isLoginPlace: true },
    ],
    [
      'a known form where it belongs, for something else by its button',
      { ...ONE, actions: ['creer mon compte'] },
      'known',
      { isLoginPlace: true },
    ],
    [
      'a known form where it belongs, without a password',
      { ...HIDDEN, actions: ['se connecter'] },
      'known',
      { isLoginPlace: true },
    ],
    ['a known form whose password is not seen', HIDDEN, 'known', {}],
    [
      'one that asks for a name',
      { ...ONE, actions: ['se connecter'], others: fields('NIR', 'Nom') },
      'words',
      {},
    ],
    ['one without a password that only says so', { actions: ['se connecter'] }, 'words', {}],
    ['one with a hidden password that says nothing', HIDDEN, 'words', { isLoginPlace: true }],
    ['a page in another language that says nothing', ONE, 'words', { isFrench: false }],
    [
      'one with a field for something unknown',
      { ...ONE, others: fields('NIR', 'Caisse') },
      'words',
      {},
    ],
    ['a page of another title', ONE, 'words', { title: 'creer mon compte' }],
  ])('%s', (_what, parts, clue, page) => expect(verdict(parts, clue, page)).toBe(false));
});
