import { afterEach, expect, it, vi } from 'vitest';
import { isLoginPlace } from '../../../../src/content-script/login-page/login-place.ts';
import { page } from './page.ts';

const PASSWORD = '<input type="password">';

afterEach(() => vi.restoreAllMocks());

it.each([
  ['on the login route', '#/login', '', true],
  ['on the login route with a question of its own', '#/login?retour=1', PASSWORD, true],
  ['on another route', '#/aide', PASSWORD, false],
  ['on no route', '', '', false],
  [
    'at the choice of how to log in',
    '#/login',
    '<div class="conteneur-connexion-cnaf"></div>',
    false,
  ],
  ['at the code sent by e-mail', '#/login', '<app-mfa></app-mfa>', false],
  ['with the form beside that choice', '#/login', `<app-mfa></app-mfa>${PASSWORD}`, true],
  ['with the choice on another route', '#/aide', `<app-mfa></app-mfa>${PASSWORD}`, false],
])('%s', (_where, route, html, expected) => {
  page(html);
  vi.spyOn(document, 'URL', 'get').mockReturnValue(`https://connect.caf.fr/a/dist/${route}`);
  expect(isLoginPlace(document)).toBe(expected);
});
